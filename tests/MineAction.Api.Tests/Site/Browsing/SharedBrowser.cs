using Microsoft.Playwright;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site.Browsing;

/// <summary>One browser, one service and one foreign site for all browser tests.</summary>
internal static class SharedBrowser
{
    private const string Chromium = "/usr/bin/chromium";

    // Chromium's services of its own would look for the internet while pages are tested.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static Task<IBrowser>? _browser;
    private static IPlaywright? _playwright;
    private static ApiHost? _host;
    private static Uri? _service;
    private static ForeignPages? _foreign;

    /// <summary>Why browser tests cannot run here; null where they can.</summary>
    public static string? Absence => File.Exists(Chromium) ? null : $"There is no {Chromium}; Debian's package chromium has it.";

    public static Uri Service => _service ?? throw new InvalidOperationException("The service was not started.");

    public static ForeignPages Foreign => _foreign ?? throw new InvalidOperationException("The foreign site was not started.");

    public static Task<IBrowser> GetAsync()
    {
        Lane.Require(Lane.Browser);
        return _browser ??= StartAsync();
    }

    public static async Task StopAsync()
    {
        if (_browser is not null)
            await (await _browser).CloseAsync();
        _playwright?.Dispose();
        if (_foreign is not null)
            await _foreign.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    private static async Task<IBrowser> StartAsync()
    {
        _host = new ApiHost(Engines.Sqlite);
        _service = _host.Listen();
        _foreign = await ForeignPages.StartAsync(_service);
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Arguments });
    }
}
