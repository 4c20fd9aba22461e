namespace MineAction.Api.Webhooks.Outbox;

/// <summary>Entry of the outbox: the delivery of one change to one subscription.</summary>
internal sealed record OutboxEntry
{
    /// <summary>The subscription.</summary>
    public required string Webhook { get; init; }

    public required int Revision { get; init; }

    /// <summary>The position of the change among those of its revision, from 1.</summary>
    public required int Position { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>Attempts that have failed.</summary>
    public required int Attempts { get; init; }

    /// <summary>When to try (again); null where the delivery was given up.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public string? LastFailure { get; init; }
}
