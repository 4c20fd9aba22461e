using System.Text.Json;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

/// <summary>How does it go with a subscription of mine?</summary>
internal static class GetWebhookEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<GetWebhookRequest, GetWebhookValidator, WebhookItem>(HttpMethods.Get, "/webhooks/{id}", HandleAsync, StatusCodes.Status200OK)
        .WithName("getWebhook")
        .WithTags("Webhooks")
        .WithSummary("One subscription of yours")
        .WithDescription("With what is still to be sent, what was given up on, and why.");

    private static async Task<IResult> HandleAsync([AsParameters] GetWebhookRequest request, HttpContext http, WebhookOutbox outbox, RegisterProvider registers)
    {
        var webhook = await outbox.FindAsync(http, request.Id);
        var item = WebhookItem.Of(webhook, await outbox.StateOfAsync(webhook.Id, http.RequestAborted));
        return new WriteResponse { Status = StatusCodes.Status200OK, Revision = registers.Newest.Revision.Id, Body = JsonSerializer.Serialize(item, ApiJson.Answers.WebhookItem) };
    }
}
