using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Universalization;

/// <summary>How did an instrument's universalization grow?</summary>
internal static class ListUniversalizationSeriesEndpoint
{
    private const int MostItems = 20_000;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListUniversalizationSeriesRequest, ListUniversalizationSeriesValidator, ListResponse<SeriesItem>>("/instruments/{instrument}/universalization/series", Handle)
        .WithName("listUniversalizationSeries")
        .WithTags("Universalization")
        .WithSummary("An instrument's counts over time")
        .WithDescription("One item per event, month, quarter or year. A period's figure is as of its last day, and of the last day asked about in the last period.");

    private static IResult Handle([AsParameters] ListUniversalizationSeriesRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        var status = context.StatusOf(request.Instrument);
        var step = request.Step is { } code ? Code<SeriesStep>.Parse(code) : SeriesStep.Year;
        var universe = request.Universe is { } name ? Code<Universe>.Parse(name) : Universe.AllStates;
        var to = request.To is { } last ? IsoDate.ParseDay(last) : context.AsOf;
        var from = request.From is { } first ? IsoDate.ParseDay(first) : status.Curve.ChangeDays.FirstOrDefault(to);
        DateOnly[] days = [.. SeriesDays.Of(status.Curve, step, from, to).Take(MostItems + 1)];
        if (days.Length > MostItems)
            return Problem.OfField(ProblemType.InvalidParameter, "from", $"A series from {IsoDate.Of(from)} to {IsoDate.Of(to)} by {Code<SeriesStep>.Of(step)} has more than {MostItems} items. Ask for a shorter span or a longer step.");
        return FormattedResults.List(
            http, request, days, day => SeriesItem.On(status, universe, day), ApiJson.Answers.SeriesItem, ApiJson.Answers.ListResponseSeriesItem);
    }
}
