using System.Globalization;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

/// <summary>What changed in the record since I last asked?</summary>
internal static class ListChangesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListChangesRequest, ListChangesValidator, ListResponse<RecordChangeItem>>("/changes", HandleAsync)
        .WithName("listChanges")
        .WithTags("Changes")
        .WithSummary("What was recorded, corrected or retracted since a revision")
        .WithDescription("Every change once, in order. Follow next to its end, and go on later with after = the revision of the last answer: nothing is missed or met twice, whoever writes in the meantime. The instruments of the first revision are not among the changes; the record begins with them.");

    private static async Task<IResult> HandleAsync(
        [AsParameters] ListChangesRequest request, HttpContext http, ChangeFeed changes, RegisterProvider registers, CancellationToken cancellation)
    {
        var context = http.QueryContext();
        var after = request.After is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        if (after > context.Revision)
            return Problem.Of(ProblemType.UnknownRevision, $"The register asked has revisions 1 to {context.Revision}; nothing can have been read up to revision {after} of it. Begin again with after=0 if the register was restored from a backup.");
        return await FormattedResults.ListAsync(
            http,
            request,
            await changes.CountAsync(after, context.Revision, cancellation),
            async (offset, limit) => (await changes.ReadAsync(after, context.Revision, offset, limit, cancellation))
                .Select(change => RecordChangeItem.Of(context, change)),
            ApiJson.Answers.RecordChangeItem,
            ApiJson.Answers.ListResponseRecordChangeItem);
    }
}
