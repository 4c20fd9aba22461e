using System.ComponentModel;
using System.Text.Json;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Following.Proposals;

namespace MineAction.Api.Features.Proposals;

internal sealed record GetProposalRequest : WriteRequest
{
    [RouteParam]
    [Integer]
    [Description("The proposal's number.")]
    [Example("1")]
    public required string Id { get; init; }
}

/// <summary>What does the document say, what does the record say, and what would applying do?</summary>
internal sealed class GetProposalEndpoint(ProposalStore proposals, ProposedDocuments documents, TimeProvider clock)
    : WriteEndpoint<GetProposalRequest>
{
    public override void Configure()
    {
        Write<GetProposalResponse>(
            FastEndpoints.Http.GET,
            "/proposals/{id}",
            StatusCodes.Status200OK,
            "Proposals",
            "One proposal, difference by difference",
            "Each with the document's own words, what the record says, and what it would say. The document is compared with the record " +
            "as it stands now.");
    }

    public override async Task<IResult> ExecuteAsync(GetProposalRequest request, CancellationToken cancellation)
    {
        var proposal = ProposalResponses.Require(
            ProposalResponses.NumberOf(request.Id) is { } id ? await proposals.FindAsync(id, cancellation) : null, request.Id);
        var (newest, now) = (Registers.Newest, clock.GetUtcNow());
        var response = new GetProposalResponse { Proposal = ProposalItem.Of(proposal), CanBeApplied = false, Differences = [] };
        if (proposal.State == ProposalState.Open)
        {
            var document = await documents.ReadAsync(proposal, newest, cancellation);
            var review = document.Review(newest, now, await proposals.DismissedAsync(proposal.Address, cancellation));
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            var differences = new ProposalDifferences(
                review, new DocumentWords(document.Bytes), ContextOf(newest, today), ContextOf(review.Outcome.Planned, today));
            response = response with { CanBeApplied = !review.Plan.HasErrors, Differences = differences.All() };
        }

        return new WriteResponse
        {
            Status = StatusCodes.Status200OK,
            Revision = newest.Revision.Id,
            Body = JsonSerializer.Serialize(response, ProposalsJson.Responses.GetProposalResponse),
        };
    }
}
