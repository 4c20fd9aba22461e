using System.ComponentModel;
using System.Text.Json;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Following.Proposals;

namespace MineAction.Api.Features.Proposals;

internal sealed record ListProposalsRequest : WriteRequest
{
    [QueryParam]
    [Description("What became of them. Default: open, those that wait for an editor.")]
    [Example("open")]
    public ProposalState? State { get; init; }
}

/// <summary>What has the follower of the depositary found that it did not record by itself?</summary>
internal sealed class ListProposalsEndpoint(ProposalStore proposals)
    : WriteEndpoint<ListProposalsRequest>
{
    public override void Configure()
    {
        Write<ListProposalsResponse>(
            FastEndpoints.Http.GET,
            "/proposals",
            StatusCodes.Status200OK,
            "Proposals",
            "What waits for an editor",
            "The documents of the depositary that differ from the record, lack something of it, or hold what could not be read; newest " +
            "first. Further acts that contradict nothing are recorded without a proposal.");
    }

    public override async Task<IResult> ExecuteAsync(ListProposalsRequest request, CancellationToken cancellation)
    {
        var state = request.State ?? ProposalState.Open;
        var items = (await proposals.ListAsync(cancellation)).Where(proposal => proposal.State == state).Select(ProposalItem.Of).ToList();
        return new WriteResponse
        {
            Status = StatusCodes.Status200OK,
            Revision = Registers.Newest.Revision.Id,
            Body = JsonSerializer.Serialize(
                new ListProposalsResponse { Total = items.Count, Items = items }, ProposalsJson.Responses.ListProposalsResponse),
        };
    }
}
