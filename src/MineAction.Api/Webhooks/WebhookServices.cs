using System.Data.Common;
using MineAction.Api.Register;
using MineAction.Api.Webhooks.Delivery;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Settings;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Webhooks;

/// <summary>Composition of webhooks: the outbox, and the service that delivers what is queued in it.</summary>
internal static class WebhookServices
{
    private const int ShortestKey = 32;

    /// <summary>Begins to observe how long subscribers wait.</summary>
    public static void ObserveOutbox(this WebApplication app)
    {
        if (!ServiceMeter.IsOn)
            return;
        var queue = app.Services.GetRequiredService<DeliveryQueue>();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        ServiceMeter.Observe("webhooks.outbox.age", "s", "Age of the oldest change that is still to be delivered.", () =>
        {
            try
            {
                // Exporters ask without waiting for tasks, on a thread of their own.
                return queue.OldestAsync().GetAwaiter().GetResult() is { } oldest ? (clock.GetUtcNow() - oldest).TotalSeconds : 0;
            }
            catch (DbException)
            {
                return null;
            }
        });
    }

    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        var options = builder.AddSettings<WebhookOptions>(WebhookOptions.Section);
        if (options.SecretKey is { Length: < ShortestKey })
        {
            throw new StartupException(
                $"Webhooks:SecretKey is shorter than {ShortestKey} characters; give one as openssl rand -base64 32 makes.");
        }

        builder.Services.AddSingleton<WebhookOutbox>();
        builder.Services.AddSingleton<IOutbox>(services => services.GetRequiredService<WebhookOutbox>());
        builder.Services.AddSingleton<DeliveryQueue>();
        builder.Services.AddSingleton<WebhookSecrets>();
        builder.Services.AddSingleton<WebhookSender>();
        builder.Services.AddHostedService<WebhookDispatcher>();
    }
}
