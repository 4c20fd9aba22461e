using System.Globalization;
using Microsoft.AspNetCore.Connections;
using MineAction.Api.Assistants;
using MineAction.Api.Features;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Telemetry;
using MineAction.Api.Imports.CommandLine;
using MineAction.Api.Imports.Following;
using MineAction.Api.OpenApi;
using MineAction.Api.Site;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Webhooks;

// Whatever the machine's language: responses are the same everywhere. Only the order of names asks for a culture, by name.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

try
{
    if (args is [ImportFileCommand.Name, .. var words])
        return await ImportFileCommand.RunAsync(words, AddRegister);
    if (args is [FollowCommand.Name, .. var options])
        return await FollowCommand.RunAsync(options, AddRegister);

    var builder = WebApplication.CreateBuilder(args);
    builder.AddExceptionLogger();
    AddRegister(builder);
    builder.AnswerOnSocketThreads(builder.HasDatabaseFile());
    builder.AddSite();
    builder.AddHttp();
    builder.AddSlices(Endpoints.All);
    builder.AddOpenApiDocument();

    await using var app = builder.Build();
    // The register is opened while everything else is made ready: a start has two cores.
    var opening = Task.Run(app.OpenRegisterAsync);
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
    await stopped;
    return 0;
}
catch (Exception e) when (e is StartupException or { InnerException: AddressInUseException })
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

// A revision is committed together with what its subscribers are sent, whoever records it.
static void AddRegister(WebApplicationBuilder builder)
{
    builder.AddStorage();
    builder.AddWebhooks();
    builder.AddFollowing();
}
