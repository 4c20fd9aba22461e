namespace MineAction.Api.Webhooks.Outbox;

/// <summary>How telling a subscriber goes.</summary>
internal sealed record WebhookState
{
    /// <summary>Changes that it has not been told of yet.</summary>
    public required int Pending { get; init; }

    /// <summary>Changes that it was given up on.</summary>
    public required int GivenUp { get; init; }

    /// <summary>What went wrong with the oldest of them.</summary>
    public string? LastFailure { get; init; }
}
