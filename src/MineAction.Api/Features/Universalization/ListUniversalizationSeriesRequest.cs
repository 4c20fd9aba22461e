using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Universalization;

internal sealed record ListUniversalizationSeriesRequest : ListRequest
{
    [FromRoute(Name = "instrument")]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [FromQuery(Name = "from")]
    [Description("First day of the series (inclusive). Default: the first day on which anything changed.")]
    [Example("1997-12-03")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    [Description("Last day of the series (inclusive). Default: asOf.")]
    [Example("2026-02-20")]
    public string? To { get; init; }

    [FromQuery(Name = "step")]
    [Description("event: one item per day on which anything changes; month, quarter, year: one item per period, as of its last day.")]
    [Example("year")]
    public string? Step { get; init; }

    [FromQuery(Name = "universe")]
    [Description("The States that the share counts: all-states or un-members.")]
    [Example("all-states")]
    public string? Universe { get; init; }
}
