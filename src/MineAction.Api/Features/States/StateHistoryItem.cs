using MineAction.Api.Features.Shared.Records;

namespace MineAction.Api.Features.States;

/// <summary>What the record said of a State or organization, and from when to when.</summary>
internal sealed record StateHistoryItem
{
    /// <summary>First revision that said this (inclusive).</summary>
    public required int FromRevision { get; init; }

    /// <summary>First revision that no longer said it (exclusive); null while it stands.</summary>
    public required int? ToRevision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string Author { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The State as it was said.</summary>
    public required StateRecord State { get; init; }
}
