using System.Globalization;
using System.Text.Json;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Register;

namespace MineAction.Api.Features.Proposals;

/// <summary>What the slices of proposals find and answer alike.</summary>
internal static class ProposalResponses
{
    /// <summary>The number of a proposal; null for one that is too long for any.</summary>
    public static long? NumberOf(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <exception cref="ProblemException">There is no such proposal (404).</exception>
    public static Proposal Require(Proposal? proposal, string id) => proposal ?? throw new ProblemException(Problem.Of(
        ProblemType.UnknownProposal, $"There is no proposal '{Quoted.Of(id)}'. GET /v1/proposals lists those that are open."));

    /// <exception cref="ProblemException">There is no such proposal (404), or it is decided already (409).</exception>
    public static async Task<Proposal> FindOpenAsync(UnitOfWork write, string id)
    {
        var found = NumberOf(id) is { } number ? await ProposalStore.FindAsync(write.Transaction, number) : null;
        var proposal = Require(found, id);
        return proposal.State == ProposalState.Open
            ? proposal
            : throw new ProblemException(Problem.Of(
                ProblemType.ProposalDecided,
                $"Proposal {proposal.Id} was {proposal.State.ToString().ToLowerInvariant()} by "
                + $"{proposal.DecidedBy ?? "a later document"}."));
    }

    /// <summary>Records a decision, and answers with the proposal as decided.</summary>
    public static async Task<WriteResponse> DecideAsync(UnitOfWork write, Proposal decided)
    {
        await ProposalStore.DecideAsync(write.Transaction, decided);
        var response = new GetProposalResponse { Proposal = ProposalItem.Of(decided), CanBeApplied = false, Differences = [] };
        return new WriteResponse
        {
            Status = StatusCodes.Status200OK,
            Revision = write.After.Revision.Id,
            Body = JsonSerializer.Serialize(response, ProposalsJson.Responses.GetProposalResponse),
        };
    }
}
