using MineAction.Api.Http.Problems;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Features.Webhooks;

internal static class EditorsWebhooks
{
    /// <exception cref="ProblemException">No secret can be stored (403).</exception>
    public static void RequireKey(WebhookSecrets secrets)
    {
        if (!secrets.HasKey)
        {
            throw new ProblemException(Problem.Of(
                ProblemType.WebhooksNotOffered,
                "A register in PostgreSQL makes no webhooks without the setting Webhooks:SecretKey, which encrypts their secrets. " +
                "Ask its operator."));
        }
    }

    /// <summary>The subscription of the caller with this id.</summary>
    /// <exception cref="ProblemException">There is none, or it is somebody else's (404).</exception>
    public static async Task<Webhook> FindAsync(this WebhookOutbox outbox, string editor, string id, CancellationToken cancellation) =>
        (await outbox.WebhooksOfAsync(editor, cancellation)).FirstOrDefault(webhook => webhook.Id == id)
            ?? throw new ProblemException(Problem.Of(
                ProblemType.UnknownWebhook, $"You have no webhook '{id}'. GET /v1/webhooks lists yours."));
}
