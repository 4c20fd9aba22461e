using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Universalization;

internal sealed record ListUniversalizationSeriesRequest : ListRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [QueryParam]
    [Description("First day of the series (inclusive). Default: the first day on which anything changed.")]
    [Example("1997-12-03")]
    public DateOnly? From { get; init; }

    [QueryParam]
    [Description("Last day of the series (inclusive). Default: asOf.")]
    [Example("2026-02-20")]
    public DateOnly? To { get; init; }

    [QueryParam]
    [Description("event: one item per day on which anything changes; month, quarter, year: one item per period, as of its last day.")]
    [Example("year")]
    public SeriesStep Step { get; init; } = SeriesStep.Year;

    [QueryParam]
    [Description("The States that the share counts: all-states or un-members.")]
    [Example("all-states")]
    public Universe Universe { get; init; }
}

internal sealed class ListUniversalizationSeriesValidator : RevisionRequestValidator<ListUniversalizationSeriesRequest>
{
    public ListUniversalizationSeriesValidator()
    {
        RuleFor(request => request.From).MustNotBeAfter(request => request.To);
    }
}

/// <summary>How did an instrument's universalization grow?</summary>
internal sealed class ListUniversalizationSeriesEndpoint : ListEndpoint<ListUniversalizationSeriesRequest, ListResponse<SeriesItem>>
{
    private const int MostItems = 20_000;

    public override void Configure()
    {
        Get(
            "/instruments/{instrument}/universalization/series",
            "Universalization",
            "An instrument's counts over time",
            "One item per event, month, quarter or year. A period's figure is as of its last day, and of the last day asked about in " +
            "the last period.");
        Validator<ListUniversalizationSeriesValidator>();
    }

    protected override IResult Handle(ListUniversalizationSeriesRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument);
        var to = request.To ?? QueryContext.AsOf;
        var from = request.From ?? status.Curve.ChangeDays.FirstOrDefault(to);
        DateOnly[] days = [.. SeriesDays.Of(status.Curve, request.Step, from, to).Take(MostItems + 1)];
        if (days.Length > MostItems)
        {
            return Problem.OfField(
                ProblemType.InvalidParameter,
                "from",
                $"A series from {IsoDate.Of(from)} to {IsoDate.Of(to)} by {Code<SeriesStep>.Of(request.Step)} has more than {MostItems} " +
                "items. Ask for a shorter span or a longer step.");
        }

        return List(
            request,
            days,
            day => SeriesItem.On(status, request.Universe, day),
            UniversalizationJson.Responses.SeriesItem,
            UniversalizationJson.Responses.ListResponseSeriesItem);
    }
}
