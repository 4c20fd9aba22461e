using MineAction.Api.Register;

namespace MineAction.Api.Webhooks.Outbox;

/// <summary>One change that one subscriber is still to be told of.</summary>
internal sealed record OutboxEntry
{
    public required string Webhook { get; init; }

    public required int Revision { get; init; }

    /// <summary>Which of the revision's changes, from 1.</summary>
    public required int Position { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>Attempts that have failed.</summary>
    public required int Attempts { get; init; }

    /// <summary>When to try (again); null where the subscriber was given up.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public string? LastFailure { get; init; }
}
