namespace MineAction.Api.Webhooks.Outbox;

/// <summary>State of the deliveries to one subscription.</summary>
internal sealed record WebhookState
{
    /// <summary>Changes queued and not delivered yet.</summary>
    public required int Pending { get; init; }

    /// <summary>Changes given up after repeated failures.</summary>
    public required int GivenUp { get; init; }

    /// <summary>The last failure of the oldest change that is not delivered; null where none has failed.</summary>
    public string? LastFailure { get; init; }
}
