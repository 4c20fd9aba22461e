namespace MineAction.Api.Features.Webhooks;

/// <summary>A new subscription with its secret.</summary>
internal sealed record CreateWebhookResponse
{
    public required WebhookItem Webhook { get; init; }

    /// <summary>
    /// With it the subscriber checks that a message comes from this service (Standard Webhooks). It is shown this once; null where the
    /// request is repeated under its idempotency key.
    /// </summary>
    public required string? Secret { get; init; }
}
