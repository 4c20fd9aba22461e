namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>The rule for those who join after the threshold, to be completed.</summary>
internal sealed record ProposedLaterJoiners
{
    public ProposedDelay? Delay { get; init; }

    public string? Article { get; init; }
}
