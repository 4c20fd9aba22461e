using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Ratifications.ListRatifications;

internal sealed record ListRatificationsRequest : ListRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}
