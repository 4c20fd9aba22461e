using MineAction.Api.Http;

namespace MineAction.Api.Features.Universalization.ListUniversalizationChanges;

/// <summary>Who joined or left between two days?</summary>
internal static class ListUniversalizationChangesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListUniversalizationChangesRequest, ListUniversalizationChangesValidator, ListUniversalizationChangesResponse>("/instruments/{instrument}/universalization/changes", Handle)
        .WithName("listUniversalizationChanges")
        .WithTags("Universalization")
        .WithSummary("What changed between two days")
        .WithDescription("Every change after from, up to and including to, with the act that caused it and its source. The counts before plus the items are the counts after, always.");

    private static IResult Handle([AsParameters] ListUniversalizationChangesRequest request, HttpContext http)
    {
        var reading = http.Reading();
        var status = reading.StatusOf(request.Instrument);
        var from = DayText.ParseDay(request.From!);
        var to = request.To is { } last ? DayText.ParseDay(last) : reading.AsOf;
        if (from > to)
            return Problem.OfField(ProblemType.InvalidParameter, "from", $"from is after {DayText.Of(to)}, the day to which changes are listed; give a later to.");
        return Answer.List(
            http,
            request,
            [.. status.Events().Where(change => from < change.Day && change.Day <= to)],
            change => ChangeItem.Of(reading, change),
            ApiJson.Answers.ChangeItem,
            ApiJson.Answers.ListUniversalizationChangesResponse,
            part => new ListUniversalizationChangesResponse
            {
                AsOf = part.AsOf,
                Revision = part.Revision,
                Projected = part.Projected,
                Total = part.Total,
                Items = part.Items,
                Next = part.Next,
                Before = ChangeCounts.On(status, from),
                After = ChangeCounts.On(status, to),
            });
    }
}
