using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Pipeline;

/// <summary>What a start that has succeeded tells the operator: where to go, which record is served, who can change it.</summary>
internal static class StartReport
{
    /// <param name="app">The service, listening, with its register in memory.</param>
    /// <param name="database">The database as an operator knows it.</param>
    public static void LogStart(this WebApplication app, string database)
    {
        var address = AddressOf(app);
        var newest = app.Services.GetRequiredService<RegisterProvider>().Newest;
        var through = DatasetDescription.DataThrough(newest) is { } day ? IsoDate.Of(day) : "an unknown day";
        var writing = WriteAccess.IsConfigured(app.Configuration)
            ? "Editors can write with a token."
            : "Nobody can write: Authentication:Schemes:Bearer names no issuer of tokens.";
        var following = app.Configuration.GetValue<bool>("Depositary:Follow")
            ? "It follows the depositary."
            : "It does not follow the depositary (Depositary:Follow).";
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StartReport).Namespace!);
        if (!log.IsEnabled(LogLevel.Information))
            return;
        log.LogInformation(
            "Ready. Page {Page}/ , to try it out {Page}/swagger , document {Page}/openapi/v1.json . Database {Database}: revision "
            + "{Revision}, the depositary's data through {DataThrough}. {Writing} {Following}",
            address,
            address,
            address,
            database,
            newest.Revision.Id,
            through,
            writing,
            following);
    }

    private static string AddressOf(WebApplication app)
    {
        var site = app.Configuration.GetSection("Site");
        var listening = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        // What stands for every address of the machine leads nowhere.
        var local = (listening ?? "")
            .Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        return (site["Origin"] is { Length: > 0 } origin ? origin : local).TrimEnd('/') + site["PathBase"]?.TrimEnd('/');
    }
}
