namespace MineAction.Api.Features.Webhooks;

/// <summary>The subscriptions of the caller.</summary>
internal sealed record ListWebhooksResponse
{
    public required int Total { get; init; }

    public required IReadOnlyList<WebhookItem> Items { get; init; }
}
