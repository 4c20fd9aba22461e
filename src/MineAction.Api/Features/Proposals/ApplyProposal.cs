using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Following;
using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Features.Proposals;

internal sealed record ApplyProposalRequest : WriteRequest
{
    [RouteParam]
    [Integer]
    [Description("The proposal's number.")]
    [Example("1")]
    public required string Id { get; init; }
}

/// <summary>An editor has looked at a proposal: the document prevails.</summary>
internal sealed class ApplyProposalEndpoint(ProposedDocuments documents)
    : WriteEndpoint<ApplyProposalRequest>
{
    public override void Configure()
    {
        Write<GetProposalResponse>(
            FastEndpoints.Http.POST,
            "/proposals/{id}/apply",
            StatusCodes.Status200OK,
            "Proposals",
            "Let the document prevail",
            "Its further acts and its changes become one revision by the caller, who has read what could not be read as an act. What " +
            "the document lacks is never retracted, and keeps the horizon where it is. 422 where something in the document cannot be " +
            "read at all, 409 where the proposal is decided already.");
    }

    public override Task<IResult> ExecuteAsync(ApplyProposalRequest request, CancellationToken cancellation) =>
        WriteAsync(request, async write =>
        {
            var proposal = await ProposalResponses.FindOpenAsync(write, request.Id);
            var document = await documents.ReadAsync(proposal, write.Before, CancellationToken.None);
            var review = document.Review(
                write.Before, write.Now, await ProposalStore.DismissedAsync(write.Transaction, proposal.Address));
            if (review.Plan.HasErrors)
                throw new ProblemException(Problem.Of(ProblemType.UnusableDocument, ProblemOf(review)));
            var reason = $"{review.Plan.Reason} (proposal {proposal.Id})";
            if (review.Commands.Count > 0)
                await write.RecordAsync(Editor, reason, review.Commands);
            // What the document lacks is still open: read anew, it is proposed again.
            await FollowerStore.ForgetAsync(write.Transaction, proposal.Address);
            return await ProposalResponses.DecideAsync(
                write,
                proposal with
                {
                    State = ProposalState.Applied,
                    DecidedAt = write.Now,
                    DecidedBy = Editor,
                    Revision = write.After.Revision.Id,
                });
        });

    private static string ProblemOf(PlanReview review) =>
        $"{review.Plan.Findings.First(static finding => finding.Severity == FindingSeverity.Error).Problem} Nothing was changed.";
}
