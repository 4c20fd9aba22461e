using MineAction.Api.Register;
using MineAction.Api.Webhooks.Delivery;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Webhooks;

/// <summary>Composition of webhooks: the outbox, and the service that delivers what is queued in it.</summary>
internal static class WebhookServices
{
    private const int ShortestKey = 32;

    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<WebhookOptions>(WebhookOptions.Section);
        if (options.SecretKey is { Length: < ShortestKey })
            throw new StartupException($"Webhooks:SecretKey is shorter than {ShortestKey} characters; give one as openssl rand -base64 32 makes.");
        builder.Services.AddSingleton<WebhookOutbox>();
        builder.Services.AddSingleton<IOutbox>(services => services.GetRequiredService<WebhookOutbox>());
        builder.Services.AddSingleton<DeliveryQueue>();
        builder.Services.AddSingleton<WebhookSecrets>();
        builder.Services.AddSingleton<WebhookSender>();
        builder.Services.AddHostedService<WebhookDispatcher>();
    }
}
