using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Universalization;

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
        var context = http.QueryContext();
        var status = context.StatusOf(request.Instrument);
        var from = IsoDate.ParseDay(request.From!);
        var to = request.To is { } last ? IsoDate.ParseDay(last) : context.AsOf;
        if (from > to)
            return Problem.OfField(ProblemType.InvalidParameter, "from", $"from is after {IsoDate.Of(to)}, the day to which changes are listed; give a later to.");
        return FormattedResults.List(
            http,
            request,
            [.. status.Events().Where(change => from < change.Day && change.Day <= to)],
            change => ChangeItem.Of(context, change),
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
