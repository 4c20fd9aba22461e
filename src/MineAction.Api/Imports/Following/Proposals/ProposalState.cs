namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>What became of a proposal.</summary>
internal enum ProposalState
{
    /// <summary>It waits for an editor.</summary>
    Open,

    /// <summary>An editor had it recorded.</summary>
    Applied,

    /// <summary>An editor decided that the record stays as it is.</summary>
    Dismissed,

    /// <summary>A later document says something else, or agrees with the record.</summary>
    Superseded,
}
