using MineAction.Api.Features.Shared;

namespace MineAction.Api.Features.Actions;

/// <summary>What the record said of a treaty action, and from when to when.</summary>
internal sealed record ActionVersion
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

    /// <summary>The action as it was said.</summary>
    public required ActionItem Action { get; init; }
}
