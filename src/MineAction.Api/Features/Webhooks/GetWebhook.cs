using System.ComponentModel;
using System.Text.Json;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

internal sealed record GetWebhookRequest : WriteRequest
{
    [RouteParam]
    [Description("The webhook's id.")]
    [Example("wh_5f2d0c7b9a1e4c3d8b6f0a12")]
    public required string Id { get; init; }
}

/// <summary>How does it go with a subscription of mine?</summary>
internal sealed class GetWebhookEndpoint(WebhookOutbox outbox, RegisterProvider registers)
    : WriteEndpoint<GetWebhookRequest>
{
    public override void Configure()
    {
        Write<WebhookItem>(
            FastEndpoints.Http.GET,
            "/webhooks/{id}",
            StatusCodes.Status200OK,
            "Webhooks",
            "One subscription of yours",
            "With what is still to be sent, what was given up on, and why.");
    }

    public override async Task<IResult> ExecuteAsync(GetWebhookRequest request, CancellationToken cancellation)
    {
        var webhook = await outbox.FindAsync(Editor, request.Id, cancellation);
        var item = WebhookItem.Of(webhook, await outbox.StateOfAsync(webhook.Id, HttpContext.RequestAborted));
        return new WriteResponse
        {
            Status = StatusCodes.Status200OK,
            Revision = registers.Newest.Revision.Id,
            Body = JsonSerializer.Serialize(item, WebhooksJson.Responses.WebhookItem),
        };
    }
}
