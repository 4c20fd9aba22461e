using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>axe-core finds nothing on any page and view, in a left-to-right and a right-to-left language, in light and dark.</summary>
public sealed class AccessibilityTests : BrowserTests
{
    private static readonly string[] Pages =
    [
        "/?lang=en", "/?lang=ar&instrument=ccm&asOf=2009-08-01", "/i/ccw-a1?lang=fr", "/i/ccm?lang=ar&asOf=2026-02-03",
        "/s/UKR?lang=en", "/s/UKR?lang=ar", "/s/EUE?lang=zh", "/s/YUG?lang=ru", "/s?lang=ar",
        "/s?lang=en&q=guinea", "/s?lang=fr&q=atlantis",
        "/verify?lang=en", "/verify?lang=ar&instrument=apmbc&value=162&asOf=2026-05-26", "/s/SCG?lang=ru", "/i/ccw?lang=zh",
        "/embed?lang=ru&view=progress",
        "/embed/s/UKR?lang=en", "/i/nothing?lang=es", "/?asOf=1-2-3&lang=en", "/i/crpd?asOf=1950-01-01&lang=en",
        "/embed/ccm?view=count&lang=en", "/embed/ccm?view=progress&lang=ar", "/embed/ccm?view=map&lang=fr",
        "/embed/ccm?view=missing&lang=ru", "/embed/ccm?view=series&lang=es",
        "/embed/ccm?view=pie&lang=zh",
    ];

    // A card that is still appearing has not the colours yet that a reader reads.
    private protected override BrowserNewContextOptions Options => new(base.Options) { ReducedMotion = ReducedMotion.Reduce };

    [SetUp]
    public void FindAxe()
    {
        if (Axe.Absence is { } reason)
            Assert.Ignore(reason);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task A_page_has_no_violation(string address)
    {
        var page = await OpenAsync(address);
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty, "light");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.That(await Axe.ContrastViolationsAsync(page), Is.Empty, "dark");
    }

    [TestCase("en", "light")]
    [TestCase("ar", "dark")]
    public async Task The_widgets_have_no_violation(string language, string theme)
    {
        string[] views = ["count", "progress", "map", "missing", "series", "pie"];
        var widgets = views.Select(view =>
            $"<treaty-status instrument=\"ccm\" view=\"{view}\" lang=\"{language}\" theme=\"{theme}\">…</treaty-status>");
        var page = await OpenAsync(Foreign.AddWidgets(string.Concat(widgets), language));
        await page.WaitForFunctionAsync(
            "n => [...document.querySelectorAll('treaty-status')].filter(w => w.shadowRoot?.querySelector('footer')).length === n",
            views.Length);
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
    }

    [Test]
    public async Task The_dialog_has_no_violation()
    {
        var page = await OpenAsync("/?lang=en");
        await page.Locator("a[data-dialog]").ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
    }
}
