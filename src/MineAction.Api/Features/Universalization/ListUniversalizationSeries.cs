using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Universalization;

internal sealed record ListUniversalizationSeriesRequest : SeriesRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>How did an instrument's universalization grow?</summary>
internal sealed class ListUniversalizationSeriesEndpoint : ListEndpoint<ListUniversalizationSeriesRequest, ListResponse<SeriesItem>>
{
    public override void Configure()
    {
        Get(
            "/instruments/{instrument}/universalization/series",
            "Universalization",
            "An instrument's counts over time",
            "One item per event, month, quarter or year. A period's figure is as of its last day, and of the last day asked about in " +
            "the last period.");
        Validator<SeriesValidator<ListUniversalizationSeriesRequest>>();
    }

    protected override IResult Handle(ListUniversalizationSeriesRequest request)
    {
        var series = request.ItemsOf(QueryContext, [QueryContext.StatusOf(request.Instrument)]);
        return List(
            request,
            series,
            each => SeriesItem.On(each.Status, request.Universe, each.Day),
            UniversalizationJson.Responses.SeriesItem,
            UniversalizationJson.Responses.ListResponseSeriesItem);
    }
}
