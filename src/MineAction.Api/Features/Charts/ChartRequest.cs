using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Charts;

/// <summary>A read of the chart of one instrument up to a day.</summary>
internal abstract record ChartRequest : AsOfRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}
