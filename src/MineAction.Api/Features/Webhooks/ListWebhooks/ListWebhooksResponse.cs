using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Webhooks.ListWebhooks;

/// <summary>The subscriptions of the caller.</summary>
internal sealed record ListWebhooksResponse
{
    public required int Total { get; init; }

    public required IReadOnlyList<WebhookItem> Items { get; init; }
}
