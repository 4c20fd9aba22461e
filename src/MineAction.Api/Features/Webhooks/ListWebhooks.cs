using System.Text.Json;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

internal sealed record ListWebhooksRequest : WriteRequest;

/// <summary>Which subscriptions have I?</summary>
internal sealed class ListWebhooksEndpoint(WebhookOutbox outbox, RegisterProvider registers)
    : WriteEndpoint<ListWebhooksRequest>
{
    public override void Configure()
    {
        Write<ListWebhooksResponse>(
            FastEndpoints.Http.GET,
            "/webhooks",
            StatusCodes.Status200OK,
            "Webhooks",
            "Your subscriptions",
            "Oldest first, without their secrets. Other editors' subscriptions are not shown.");
    }

    public override async Task<IResult> ExecuteAsync(ListWebhooksRequest request, CancellationToken cancellation)
    {
        var items = new List<WebhookItem>();
        foreach (var webhook in await outbox.WebhooksOfAsync(Editor, HttpContext.RequestAborted))
            items.Add(WebhookItem.Of(webhook, await outbox.StateOfAsync(webhook.Id, HttpContext.RequestAborted)));
        return new WriteResponse
        {
            Status = StatusCodes.Status200OK,
            Revision = registers.Newest.Revision.Id,
            Body = JsonSerializer.Serialize(
                new ListWebhooksResponse { Total = items.Count, Items = items },
                WebhooksJson.Responses.ListWebhooksResponse),
        };
    }
}
