using MineAction.Api.Webhooks.Delivery;

namespace MineAction.Api.Webhooks;

internal static class WebhookServices
{
    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<WebhookOptions>(builder.Configuration.GetSection(WebhookOptions.Section));
        builder.Services.AddSingleton<WebhookSender>();
        builder.Services.AddHostedService<WebhookDispatcher>();
    }
}
