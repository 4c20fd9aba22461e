using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Universalization;

internal sealed record ListUniversalizationChangesRequest : ListRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [FromQuery(Name = "from")]
    [Description("The day before: changes after it are listed.")]
    [Example("2009-01-01")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    [Description("The day after: changes up to and including it are listed. Default: asOf.")]
    [Example("2009-12-31")]
    public string? To { get; init; }
}
