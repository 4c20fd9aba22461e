using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MineAction.Api.Register;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Hosting;

/// <summary>The service in this process, with the shipped facts, a database of its own and a clock that stands still.</summary>
/// <param name="engine">The engine of the database.</param>
/// <param name="settings">Settings other than the defaults; without them nothing limits the requests.</param>
internal sealed class ApiHost(Engine engine, params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    /// <summary>Noon of a day after the coverage of the shipped facts.</summary>
    public static readonly DateTimeOffset Start = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database = TestDatabase.MakeAsync(engine.Name).GetAwaiter().GetResult();
    private bool _isDisposed;

    public FixedClock Clock { get; } = new(Start);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Secrets of the developer's own, such as keys for tokens, are for Development only.
        builder.UseEnvironment("Production");
        builder.UseSetting("Database:Engine", _database.Engine);
        builder.UseSetting("Database:ConnectionString", _database.ConnectionString);
        builder.UseSetting("RateLimit:PermitsPerMinute", "0");
        builder.UseSetting("Limits:WebhooksPerEditor", "1000");
        builder.UseSetting("Webhooks:SecretKey", "a key for tests alone, and for nothing else");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    // What is asked of a service that is still starting is asked of a process of its own.
    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        host.Services.GetRequiredService<RegisterProvider>().Opened.WaitAsync(TimeSpan.FromMinutes(1)).GetAwaiter().GetResult();
        return host;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The framework calls this twice.
        if (!disposing || _isDisposed)
            return;
        _isDisposed = true;
        _database.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
