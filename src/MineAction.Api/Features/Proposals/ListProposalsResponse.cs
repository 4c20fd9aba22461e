namespace MineAction.Api.Features.Proposals;

/// <summary>Proposals, newest first.</summary>
internal sealed record ListProposalsResponse
{
    public required int Total { get; init; }

    public required IReadOnlyList<ProposalItem> Items { get; init; }
}
