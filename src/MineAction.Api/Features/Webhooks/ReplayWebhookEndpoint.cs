using System.Globalization;
using System.Text.Json;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

/// <summary>A subscriber has lost what it was told, or was given up on.</summary>
internal static class ReplayWebhookEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<ReplayWebhookRequest, ReplayWebhookValidator, ReplayWebhookResponse>(HttpMethods.Post, "/webhooks/{id}/replay", HandleAsync, StatusCodes.Status202Accepted)
        .WithName("replayWebhook")
        .WithTags("Webhooks")
        .WithSummary("Send changes again")
        .WithDescription("Every change after a revision that the subscription is about, sent or not, is queued to be sent, in order and under the webhook-id that it had.");

    private static async Task<IResult> HandleAsync([AsParameters] ReplayWebhookRequest request, HttpContext http, IdempotentWriter writes, WebhookOutbox outbox, ChangeFeed changes)
    {
        var webhook = await outbox.FindAsync(http, request.Id);
        var after = int.Parse(request.After!, CultureInfo.InvariantCulture);
        return await writes.ExecuteAsync(http, async write =>
        {
            var newest = write.Before.Revision.Id;
            if (after > newest)
                throw new ProblemException(Problem.Of(ProblemType.UnknownRevision, $"The register has revisions 1 to {newest}; there is no revision {after}."));
            var queued = await WebhookOutbox.ReplayAsync(write, webhook, after, await changes.ReadAsync(after, newest, 0, int.MaxValue, CancellationToken.None));
            return new WriteResponse
            {
                Status = StatusCodes.Status202Accepted,
                Revision = newest,
                Body = JsonSerializer.Serialize(new ReplayWebhookResponse { Queued = queued }, ApiJson.Answers.ReplayWebhookResponse),
            };
        });
    }
}
