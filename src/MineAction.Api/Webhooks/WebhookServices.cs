using MineAction.Api.Register;
using MineAction.Api.Webhooks.Delivery;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Webhooks;

/// <summary>Composition of webhooks: the outbox, and the service that delivers what is queued in it.</summary>
internal static class WebhookServices
{
    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        builder.AddSettings<WebhookOptions>(WebhookOptions.Section);
        builder.Services.AddSingleton<WebhookOutbox>();
        builder.Services.AddSingleton<IOutbox>(services => services.GetRequiredService<WebhookOutbox>());
        builder.Services.AddSingleton<DeliveryQueue>();
        builder.Services.AddSingleton<WebhookSender>();
        builder.Services.AddHostedService<WebhookDispatcher>();
    }
}
