using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Ratifications;

internal sealed record ListRatificationsRequest : ListRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}
