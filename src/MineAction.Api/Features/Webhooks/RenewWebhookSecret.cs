using System.ComponentModel;
using System.Text.Json;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Features.Webhooks;

internal sealed record RenewWebhookSecretRequest : WriteRequest
{
    [RouteParam]
    [Description("The webhook's id.")]
    [Example("wh_5f2d0c7b9a1e4c3d8b6f0a12")]
    public required string Id { get; init; }
}

/// <summary>The secret of a subscription was lost, or somebody else has it.</summary>
internal sealed class RenewWebhookSecretEndpoint(WebhookOutbox outbox, WebhookSecrets secrets)
    : WriteEndpoint<RenewWebhookSecretRequest>
{
    public override void Configure()
    {
        Write<RenewWebhookSecretResponse>(
            FastEndpoints.Http.POST,
            "/webhooks/{id}/secret",
            StatusCodes.Status200OK,
            "Webhooks",
            "Make a new secret",
            "Every message from now on is signed with it, what was queued before too; the former secret signs nothing any more.");
    }

    public override async Task<IResult> ExecuteAsync(RenewWebhookSecretRequest request, CancellationToken cancellation)
    {
        var webhook = await outbox.FindAsync(Editor, request.Id, cancellation);
        var state = await outbox.StateOfAsync(webhook.Id, cancellation);
        EditorsWebhooks.RequireKey(secrets);
        return await WriteAsync(request, async write =>
        {
            var response = new RenewWebhookSecretResponse
            {
                Webhook = WebhookItem.Of(webhook, state),
                Secret = WebhookSignature.NewSecret(),
            };
            await WebhookOutbox.UpdateSecretAsync(write.Transaction, webhook.Id, secrets.Protect(response.Secret));
            return new WriteResponse
            {
                Status = StatusCodes.Status200OK,
                Revision = write.Before.Revision.Id,
                Body = JsonSerializer.Serialize(response, WebhooksJson.Responses.RenewWebhookSecretResponse),
                BodyOfRepeat = JsonSerializer.Serialize(
                    response with { Secret = null }, WebhooksJson.Responses.RenewWebhookSecretResponse),
            };
        });
    }
}
