namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>A clause on entry into force to be completed: a page cites its article and never its rule.</summary>
internal sealed record ProposedEntryIntoForce
{
    public int? Threshold { get; init; }

    public ProposedDelay? Delay { get; init; }

    public required string? Article { get; init; }

    public ProposedLaterJoiners LaterJoiners { get; init; } = new();
}
