namespace MineAction.Api.Features.Webhooks.ReplayWebhook;

/// <summary>What a replay sends.</summary>
internal sealed record ReplayWebhookResponse
{
    /// <summary>Changes queued.</summary>
    public required int Queued { get; init; }
}
