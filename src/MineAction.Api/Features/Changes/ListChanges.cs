using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Changes;

internal sealed record ListChangesRequest : ListRequest
{
    [QueryParam]
    [Description("The last revision whose changes the caller has; 0 for none.")]
    [Example("0")]
    public int After { get; init; }
}

/// <summary>What changed in the record since I last asked?</summary>
internal sealed class ListChangesEndpoint(ChangeFeed changes)
    : ListEndpoint<ListChangesRequest, ListResponse<RecordChangeItem>>
{
    public override void Configure() => Get(
        "/changes",
        "Changes",
        "What was recorded, corrected, retracted or verified since a revision",
        "Every change once, in order. Follow next to its end, and go on later with after = the revision of the last answer: " +
        "nothing is missed or met twice, whoever writes in the meantime. Of an action the members action and before tell, of a State " +
        "state and stateBefore, of a published figure figure and figureBefore. The instruments, States and figures of the first " +
        "revision are not among the changes; the record begins with them.");

    public override async Task<IResult> ExecuteAsync(ListChangesRequest request, CancellationToken cancellation)
    {
        var (after, revision) = (request.After, QueryContext.Revision);
        if (after > revision)
        {
            return Problem.Of(
                ProblemType.UnknownRevision,
                $"The register asked has revisions 1 to {revision}; nothing can have been read up to revision {after} of it. " +
                "Begin again with after=0 if the register was restored from a backup.");
        }

        return await ListAsync(
            request,
            await changes.CountAsync(after, revision, cancellation),
            async (offset, limit) => (await changes.ReadAsync(after, revision, offset, limit, cancellation))
                .Select(change => RecordChangeItem.Of(QueryContext, change)),
            RecordsJson.Responses.RecordChangeItem,
            ChangesJson.Responses.ListResponseRecordChangeItem);
    }
}
