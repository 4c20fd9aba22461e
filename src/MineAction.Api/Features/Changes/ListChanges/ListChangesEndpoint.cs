using System.Globalization;
using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes.ListChanges;

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
        [AsParameters] ListChangesRequest request, HttpContext http, ChangeLog changes, Registers registers, CancellationToken cancellation)
    {
        var reading = http.Reading();
        var after = request.After is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        if (after > reading.Revision)
            return Problem.Of(ProblemType.UnknownRevision, $"The register asked has revisions 1 to {reading.Revision}; nothing can have been read up to revision {after} of it. Begin again with after=0 if the register was restored from a backup.");
        return await Answer.ListAsync(
            http,
            request,
            await changes.CountAsync(after, reading.Revision, cancellation),
            async (offset, limit) => (await changes.ReadAsync(after, reading.Revision, offset, limit, cancellation))
                .Select(change => RecordChangeItem.Of(reading, registers.Revisions, change)),
            ApiJson.Answers.RecordChangeItem,
            ApiJson.Answers.ListResponseRecordChangeItem);
    }
}
