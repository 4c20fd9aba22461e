using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.Webhooks;

internal sealed record CreateWebhookRequest
{
    public required JsonBody<WebhookEntry> Body { get; init; }
}
