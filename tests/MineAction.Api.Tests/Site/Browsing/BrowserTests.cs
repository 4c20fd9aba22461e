using Microsoft.Playwright;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site.Browsing;

/// <summary>Tests in a real browser, one for all of them. Ignored with the reason where there is none.</summary>
[Category(Lane.Browser)]
[NonParallelizable]
public abstract class BrowserTests
{
    private IBrowserContext _context = null!;

    private protected static Uri Service => SharedBrowser.Service;

    private protected static ForeignPages Foreign => SharedBrowser.Foreign;

    /// <summary>Everything that the console and the policies of pages complained about since the test began.</summary>
    private protected List<string> Complaints { get; } = [];

    private protected virtual BrowserNewContextOptions Options => new() { Locale = "en-GB" };

    [SetUp]
    public async Task OpenContextAsync()
    {
        if (SharedBrowser.Absence is { } reason)
            Assert.Ignore(reason);
        Complaints.Clear();
        _context = await (await SharedBrowser.GetAsync()).NewContextAsync(Options);
        _context.SetDefaultTimeout(20_000);
    }

    [TearDown]
    public async Task CloseContextAsync()
    {
        if (_context is not null)
            await _context.CloseAsync();
    }

    private protected async Task<IPage> OpenAsync(string address, int width = 800, int height = 900)
    {
        var page = await _context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add($"{message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => Complaints.Add(error);
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync(new Uri(Service, address).ToString());
        return page;
    }

    /// <summary>Keeps a picture of the page with the test's results.</summary>
    private protected static async Task KeepAsync(IPage page, string name)
    {
        var file = FileOf($"{name}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
        TestContext.AddTestAttachment(file);
    }

    /// <summary>Keeps what a page gave with the test's results.</summary>
    private protected static async Task KeepAsync(byte[] content, string name)
    {
        var file = FileOf(name);
        await File.WriteAllBytesAsync(file, content);
        TestContext.AddTestAttachment(file);
    }

    private static string FileOf(string name) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots")).FullName, name);
}
