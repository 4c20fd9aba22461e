using System.Globalization;
using MineAction.Api;
using MineAction.Api.Assistants;
using MineAction.Api.Features;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Health;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Telemetry;
using MineAction.Api.Imports.CommandLine;
using MineAction.Api.Imports.Following;
using MineAction.Api.Imports.Shipped;
using MineAction.Api.OpenApi;
using MineAction.Api.Register;
using MineAction.Api.Site;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Backups;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Webhooks;

// Whatever the machine's language: responses are the same everywhere. Only the order of names asks for a culture, by name.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

var isStarting = true;
try
{
    if (CommandLine.AsksForHelp(args))
    {
        await Console.Out.WriteLineAsync(CommandHelp.Text);
        return 0;
    }

    if (args is [ImportFileCommand.Name, .. var words])
        return await ImportFileCommand.RunAsync(words, AddRegister);
    if (args is [BackupCommand.Name, .. var toBackUp])
        return await BackupCommand.RunAsync(toBackUp);
    if (args is [RestoreCommand.Name, .. var toRestore])
        return await RestoreCommand.RunAsync(toRestore);
    if (args is [FollowCommand.Name, .. var options])
        return await FollowCommand.RunAsync(options, AddRegister);

    var builder = ServiceBuilder.Create(CommandLine.SettingsOf(args));
    // What ends a start is told below, in one sentence; the framework would tell it twice more, with stack traces.
    builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => !isStarting && level >= LogLevel.Information);
    builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => !isStarting && level >= LogLevel.Warning);
    builder.AddTelemetry();
    builder.AddExceptionLogger();
    AddRegister(builder);
    builder.AnswerOnSocketThreads(builder.HasDatabaseFile());
    builder.AddSite();
    builder.AddHttp();
    builder.AddSlices(Endpoints.All);
    builder.AddOpenApiDocument();

    await using var app = builder.Build();
    // The register is opened while everything else is made ready: a start has two cores.
    var opening = Task.Run(() => OpenAsync(app));
    app.ObserveRegister();
    app.ObserveOutbox();
    app.ObserveFollowing();
    app.UseHttp();
    app.MapHealth();
    app.MapSlices();
    app.MapSite();
    app.MapAssistants();
    app.MapOpenApiDocument();

    await app.StartAsync();
    var stopped = app.WaitForShutdownAsync();
    // A start that has to wait for the database can be stopped; one that cannot use it ends here.
    await await Task.WhenAny(opening, stopped);
    isStarting = false;
    if (opening.IsCompletedSuccessfully)
    {
        app.LogStart(opening.Result);
        // A start leaves behind a third of the memory that it took, which nobody would collect for a long time.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    await stopped;
    return 0;
}
catch (Exception e) when (isStarting)
{
    await Console.Error.WriteLineAsync(e is StartupException ? e.Message : $"It cannot start: {e.Message.ReplaceLineEndings(" ")}");
    return 1;
}

static async Task<string> OpenAsync(WebApplication app)
{
    var database = await app.OpenRegisterAsync();
    await app.Services.GetRequiredService<ShippedFactsUpdate>().TakeAsync(SeedData.Shipped, CancellationToken.None);
    app.Services.GetRequiredService<RegisterProvider>().Open();
    return database;
}

// A revision is committed together with what its subscribers are sent, whoever records it.
static void AddRegister(WebApplicationBuilder builder)
{
    builder.AddStorage();
    builder.AddWebhooks();
    builder.AddFollowing();
    builder.Services.AddSingleton<ShippedFactsUpdate>();
}
