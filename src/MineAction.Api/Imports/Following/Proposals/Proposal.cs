using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>
/// Proposal: a document that the follower did not record by itself, because it differs from the record, lacks something of it or holds
/// what could not be read. It waits for an editor.
/// </summary>
internal sealed record Proposal
{
    public required long Id { get; init; }

    /// <summary>Where the document was found.</summary>
    public required string Address { get; init; }

    /// <summary>The slug of the first instrument of which it speaks.</summary>
    public required string Instrument { get; init; }

    public required SourceFormat Format { get; init; }

    /// <summary>The day of which the document speaks.</summary>
    public required DateOnly? StatusAsAt { get; init; }

    /// <summary>The SHA-256 of its bytes.</summary>
    public required string Digest { get; init; }

    /// <summary>What awaits a decision, one key a line: <see cref="PlanReview.Keys"/>.</summary>
    public required string Differences { get; init; }

    public required DateTimeOffset FoundAt { get; init; }

    public required ProposalState State { get; init; }

    /// <summary>When it was applied or dismissed, or vanished; null while it is open.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Who decided; null where nobody had to.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Why it was dismissed.</summary>
    public string? Reason { get; init; }

    /// <summary>The revision by which it was applied.</summary>
    public int? Revision { get; init; }
}
