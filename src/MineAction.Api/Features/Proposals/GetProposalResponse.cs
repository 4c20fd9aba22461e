namespace MineAction.Api.Features.Proposals;

/// <summary>A proposal with everything in which its document and the record differ today.</summary>
internal sealed record GetProposalResponse
{
    public required ProposalItem Proposal { get; init; }

    /// <summary>Whether it can be applied: it is open, and everything in the document can be read.</summary>
    public required bool CanBeApplied { get; init; }

    /// <summary>Empty once the proposal is decided.</summary>
    public required IReadOnlyList<ProposalDifference> Differences { get; init; }
}
