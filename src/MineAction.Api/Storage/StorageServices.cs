using Microsoft.Extensions.Options;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Webhooks.Outbox;

namespace MineAction.Api.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<DatabaseOptions>(builder.Configuration.GetSection(DatabaseOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => Database.Of(services.GetRequiredService<IOptions<DatabaseOptions>>().Value, builder.Environment.ContentRootPath));
        builder.Services.AddSingleton<RegisterStore>();
        builder.Services.AddSingleton<RegisterProvider>();
        builder.Services.AddSingleton<RegisterWriter>();
        builder.Services.AddSingleton<ChangeFeed>();
        builder.Services.AddSingleton<WebhookOutbox>();
        builder.Services.AddHostedService<RevisionListener>();
        builder.Services.AddHealthChecks().AddCheck<RegisterHealth>("register", tags: ["ready"]);
    }

    /// <summary>Brings the database up to date and the register into memory. Questions wait for it (<see cref="RegisterProvider.Opened"/>).</summary>
    /// <exception cref="StartupException">The database cannot be used.</exception>
    public static async Task OpenRegisterAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<RegisterStore>().PrepareAsync(SeedData.Shipped, CancellationToken.None);
        await app.Services.GetRequiredService<RegisterProvider>().RefreshAsync(CancellationToken.None);
    }
}
