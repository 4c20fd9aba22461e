using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

/// <summary>Somebody no longer wants to be told.</summary>
internal static class DeleteWebhookEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<DeleteWebhookRequest, DeleteWebhookValidator>(HttpMethods.Delete, "/webhooks/{id}", HandleAsync)
        .Produces(StatusCodes.Status204NoContent)
        .WithName("deleteWebhook")
        .WithTags("Webhooks")
        .WithSummary("End a subscription of yours")
        .WithDescription("What was still to be sent is not sent any more.");

    private static async Task<IResult> HandleAsync([AsParameters] DeleteWebhookRequest request, HttpContext http, IdempotentWriter writes, WebhookOutbox outbox)
    {
        var webhook = await outbox.FindAsync(http, request.Id);
        return await writes.ExecuteAsync(http, async write =>
        {
            await WebhookOutbox.DeleteWebhookAsync(write.Transaction, webhook.Id);
            return new WriteResponse { Status = StatusCodes.Status204NoContent, Revision = write.Before.Revision.Id };
        });
    }
}
