using System.Reflection;
using Microsoft.Extensions.Logging.Console;

namespace MineAction.Api;

/// <summary>Builder of the service and of the commands beside it: all of them find the same settings and the same database.</summary>
internal static class ServiceBuilder
{
    private const string DefaultAddress = "http://localhost:8080";

    private static readonly string[] Addresses = ["urls", "http_ports", "https_ports"];

    /// <param name="settings">Settings as on the command line.</param>
    /// <exception cref="StartupException">A file of settings cannot be read, or an address cannot be used.</exception>
    public static WebApplicationBuilder Create(string[] settings)
    {
        try
        {
            var options = new WebApplicationOptions { Args = settings, ContentRootPath = ContentRoot(settings) };
            // With TLS, and without what a start would make for nothing (src/README.md, Decisions).
            var builder = WebApplication.CreateSlimBuilder(options);
            builder.WebHost.UseKestrelHttpsConfiguration();
            // That builder names a formatter itself; an operator's choice comes before it.
            builder.Services.Configure<ConsoleLoggerOptions>(builder.Configuration.GetSection("Logging:Console"));
            builder.SetAddresses();
            return builder;
        }
        catch (InvalidDataException e)
        {
            throw new StartupException($"{e.Message.TrimEnd('.')}: {e.GetBaseException().Message.ReplaceLineEndings(" ")}", e);
        }
    }

    // A published build keeps what belongs to it beside itself, whatever folder it is started from; one that was built in the folder of
    // the project, as dotnet run does, keeps it in the project's folder. Null where the operator says where.
    private static string? ContentRoot(string[] settings)
    {
        var hosting = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddCommandLine(settings)
            .Build();
        if (hosting[HostDefaults.ContentRootKey] is { Length: > 0 })
            return null;
        var assembly = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        if (assembly.Name == "publish")
            return assembly.FullName;
        var project = $"{Assembly.GetExecutingAssembly().GetName().Name}.csproj";
        // bin, configuration, framework and, where it was built for one, the kind of machine.
        var above = new[] { assembly.Parent?.Parent?.Parent, assembly.Parent?.Parent?.Parent?.Parent };
        var root = above.FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder.FullName, project)));
        return (root ?? assembly).FullName;
    }

    private static void SetAddresses(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
            return;
        if (Addresses.All(name => string.IsNullOrEmpty(builder.Configuration[name])))
        {
            builder.WebHost.UseUrls(DefaultAddress);
            return;
        }

        foreach (var address in PartsOf("urls"))
            RequireAddress(address);
        foreach (var name in Addresses[1..])
        {
            if (PartsOf(name).FirstOrDefault(port => !ushort.TryParse(port, out _)) is { } port)
                throw new StartupException($"{name} is '{port}'; give the number of a port, for example 8080.");
        }

        string[] PartsOf(string name) =>
            builder.Configuration[name]?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
    }

    private static void RequireAddress(string address)
    {
        try
        {
            if (BindingAddress.Parse(address) is not { Scheme: "http" or "https", Port: >= 0 and <= ushort.MaxValue })
                throw new FormatException();
        }
        catch (FormatException e)
        {
            throw new StartupException($"urls is '{address}'; give an address such as {DefaultAddress}, or http://+:8080 for all.", e);
        }
    }
}
