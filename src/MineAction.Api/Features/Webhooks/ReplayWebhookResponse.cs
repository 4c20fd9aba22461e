namespace MineAction.Api.Features.Webhooks;

/// <summary>What a replay sends.</summary>
internal sealed record ReplayWebhookResponse
{
    /// <summary>Changes queued.</summary>
    public required int Queued { get; init; }
}
