using MineAction.Api.Http.Problems;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

internal static class EditorsWebhooks
{
    /// <summary>The subscription of the caller with this id.</summary>
    /// <exception cref="ProblemException">There is none, or it is somebody else's (404).</exception>
    public static async Task<Webhook> FindAsync(this WebhookOutbox outbox, string editor, string id, CancellationToken cancellation) =>
        (await outbox.WebhooksOfAsync(editor, cancellation)).FirstOrDefault(webhook => webhook.Id == id)
            ?? throw new ProblemException(Problem.Of(
                ProblemType.UnknownWebhook, $"You have no webhook '{id}'. GET /v1/webhooks lists yours."));
}
