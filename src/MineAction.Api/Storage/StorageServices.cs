namespace MineAction.Api.Storage;

internal static class StorageServices
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<DatabaseOptions>(builder.Configuration.GetSection(DatabaseOptions.Section));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Database>();
        builder.Services.AddSingleton<RegisterStore>();
        builder.Services.AddSingleton<Registers>();
        builder.Services.AddHostedService<RegisterLoading>();
        builder.Services.AddHealthChecks().AddCheck<RegisterHealth>("register", tags: ["ready"]);
    }
}
