namespace MineAction.Api.Imports.Following;

/// <summary>What is known of the attempts to read a followed document, as the table holds it.</summary>
internal sealed record DocumentState
{
    public required string Address { get; init; }

    /// <summary>The entity tag that came with it, sent back so that an unchanged document is not sent again.</summary>
    public string? Tag { get; init; }

    /// <summary>Its day of change as its server wrote it, for servers without entity tags.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was last read, or known to be unchanged; null where it never was.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    public required DateTimeOffset TriedAt { get; init; }

    /// <summary>Attempts that failed since it was last read.</summary>
    public int Failures { get; init; }

    /// <summary>Why it could not be read at the last attempt; null where it was.</summary>
    public string? Failure { get; init; }

    /// <summary>When it is to be read next.</summary>
    public required DateTimeOffset DueAt { get; init; }
}
