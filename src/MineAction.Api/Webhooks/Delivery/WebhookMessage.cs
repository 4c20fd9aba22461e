using MineAction.Api.Features.Shared.Records;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>The body of a delivery (Standard Webhooks: type, timestamp, data).</summary>
internal sealed record WebhookMessage
{
    /// <summary><c>change.recorded</c>, <c>change.corrected</c> and so on.</summary>
    public required string Type { get; init; }

    /// <summary>When the change was made.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The change, as in /v1/changes.</summary>
    public required RecordChangeItem Data { get; init; }
}
