using System.Text.Json;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Features.Webhooks;

/// <summary>Which subscriptions have I?</summary>
internal static class ListWebhooksEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapWrite<ListWebhooksRequest, ListWebhooksValidator, ListWebhooksResponse>(HttpMethods.Get, "/webhooks", HandleAsync, StatusCodes.Status200OK)
        .WithName("listWebhooks")
        .WithTags("Webhooks")
        .WithSummary("Your subscriptions")
        .WithDescription("Oldest first, without their secrets. Other editors' subscriptions are not shown.");

    private static async Task<IResult> HandleAsync([AsParameters] ListWebhooksRequest request, HttpContext http, WebhookOutbox outbox, RegisterProvider registers)
    {
        var items = new List<WebhookItem>();
        foreach (var webhook in await outbox.WebhooksOfAsync(http.Editor(), http.RequestAborted))
            items.Add(WebhookItem.Of(webhook, await outbox.StateOfAsync(webhook.Id, http.RequestAborted)));
        return new WriteResponse
        {
            Status = StatusCodes.Status200OK,
            Revision = registers.Newest.Revision.Id,
            Body = JsonSerializer.Serialize(new ListWebhooksResponse { Total = items.Count, Items = items }, ApiJson.Answers.ListWebhooksResponse),
        };
    }
}
