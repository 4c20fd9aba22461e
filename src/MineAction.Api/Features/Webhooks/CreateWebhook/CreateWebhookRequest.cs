using MineAction.Api.Http.Contract;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.Webhooks.CreateWebhook;

internal sealed record CreateWebhookRequest
{
    public required JsonBody<WebhookEntry> Body { get; init; }
}
