using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

internal sealed record DeleteWebhookRequest : WriteRequest
{
    [RouteParam]
    [Description("The webhook's id.")]
    [Example("wh_5f2d0c7b9a1e4c3d8b6f0a12")]
    public required string Id { get; init; }
}

/// <summary>Somebody no longer wants to be told.</summary>
internal sealed class DeleteWebhookEndpoint(WebhookOutbox outbox)
    : WriteEndpoint<DeleteWebhookRequest>
{
    public override void Configure()
    {
        Delete(
            "/webhooks/{id}",
            "Webhooks",
            "End a subscription of yours",
            "What was still to be sent is not sent any more.");
    }

    public override async Task<IResult> ExecuteAsync(DeleteWebhookRequest request, CancellationToken cancellation)
    {
        var webhook = await outbox.FindAsync(Editor, request.Id, cancellation);
        return await WriteAsync(request, async write =>
        {
            await WebhookOutbox.DeleteWebhookAsync(write.Transaction, webhook.Id);
            return new WriteResponse { Status = StatusCodes.Status204NoContent, Revision = write.Before.Revision.Id };
        });
    }
}
