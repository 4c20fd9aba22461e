namespace MineAction.Api.Features.Webhooks;

/// <summary>A subscription with its new secret.</summary>
internal sealed record RenewWebhookSecretResponse
{
    public required WebhookItem Webhook { get; init; }

    /// <summary>
    /// Signs every message from now on. It is shown this once; null where the request is repeated under its idempotency key.
    /// </summary>
    public required string? Secret { get; init; }
}
