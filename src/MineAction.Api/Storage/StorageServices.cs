using Microsoft.Extensions.Options;
using MineAction.Api.Storage.Outbox;

namespace MineAction.Api.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<DatabaseOptions>(builder.Configuration.GetSection(DatabaseOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => Database.Of(services.GetRequiredService<IOptions<DatabaseOptions>>().Value, builder.Environment.ContentRootPath));
        builder.Services.AddSingleton<RegisterStore>();
        builder.Services.AddSingleton<Registers>();
        builder.Services.AddSingleton<RegisterWriter>();
        builder.Services.AddSingleton<ChangeLog>();
        builder.Services.AddSingleton<WebhookOutbox>();
        builder.Services.AddHostedService<RegisterWatch>();
        builder.Services.AddHealthChecks().AddCheck<RegisterHealth>("register", tags: ["ready"]);
    }

    /// <summary>Brings the database up to date and the register into memory. Questions wait for it (<see cref="Registers.Opened"/>).</summary>
    /// <exception cref="StartupException">The database cannot be used.</exception>
    public static async Task OpenRegisterAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<RegisterStore>().PrepareAsync(FirstFacts.Shipped, CancellationToken.None);
        await app.Services.GetRequiredService<Registers>().RefreshAsync(CancellationToken.None);
    }
}
