using Microsoft.Playwright;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>Page, frame and widget give the same words, numbers and curve: they place the same card.</summary>
public sealed class OneSourceTests : BrowserTests
{
    private static readonly string[] Tongues = ["ar", "zh", "en", "fr", "ru", "es"];
    private static readonly string[] Treaties = ["apmbc", "ccm", "ccw", "crpd"];
    private static readonly string[] Views = ["count", "progress", "map", "missing", "series"];

    [TestCaseSource(nameof(Tongues))]
    public async Task Frame_and_widget_show_the_same(string language)
    {
        var wanted = Treaties.SelectMany(treaty => Views.Select(view => (Treaty: treaty, View: view))).ToList();
        var widgets = wanted.Select(each => $"<treaty-status instrument=\"{each.Treaty}\" view=\"{each.View}\"></treaty-status>");
        var page = await OpenAsync(Foreign.AddWidgets(string.Concat(widgets), language));
        await page.WaitForFunctionAsync(
            "n => [...document.querySelectorAll('treaty-status')].filter(w => w.shadowRoot?.querySelector('footer time')).length === n",
            wanted.Count);
        for (var i = 0; i < wanted.Count; i++)
        {
            var (treaty, view) = wanted[i];
            var shown = await ShownAsync(page.Locator("treaty-status").Nth(i).Locator(".card"));
            var frame = await OpenAsync($"/embed/{treaty}?view={view}&lang={language}");
            Assert.That(shown, Is.EqualTo(await ShownAsync(frame.Locator("main.card"))), $"{treaty} {view}");
            await frame.CloseAsync();
        }

        Assert.That(Complaints, Is.Empty);
    }

    [TestCaseSource(nameof(Tongues))]
    public async Task The_page_shows_the_same_curve_and_headline_as_its_frame(string language)
    {
        var page = await OpenAsync($"/i/apmbc?lang={language}");
        var frame = await OpenAsync($"/embed/apmbc?view=series&lang={language}");

        foreach (var part in (string[])[".chart .line", ".chart .area"])
            Assert.That(await PathsAsync(page, part), Is.Not.Empty.And.EqualTo(await PathsAsync(frame, part)));
        Assert.That(
            await page.Locator(".panel .headline").First.TextContentAsync(),
            Is.EqualTo(await frame.Locator(".headline").First.TextContentAsync()));
    }

    [Test]
    public async Task The_script_is_written_for_browsers_of_2019()
    {
        var parser = Repository.PathOf("tests", "MineAction.Api.Tests", "Site", "node_modules", "acorn", "dist", "acorn.js");
        if (!File.Exists(parser))
            Assert.Ignore("acorn is not there: npm ci --prefix tests/MineAction.Api.Tests/Site");
        var script = await File.ReadAllTextAsync(Repository.PathOf("src", "MineAction.Api", "Site", "Assets", "treaty-status.js"));
        var page = await OpenAsync("/robots.txt");
        await page.EvaluateAsync(await File.ReadAllTextAsync(parser));

        Assert.That(await FaultAsync(script), Is.Null);
        Assert.That(await FaultAsync("let a = b?.c;"), Is.Not.Null, "newer syntax is found");

        Task<string?> FaultAsync(string code) => page.EvaluateAsync<string?>(
            "code => { try { acorn.parse(code, { ecmaVersion: 2018 }); return null; } catch (error) { return error.message; } }", code);
    }

    private static Task<string[]> PathsAsync(IPage page, string part) =>
        page.Locator(part).EvaluateAllAsync<string[]>("paths => paths.map(path => path.getAttribute('d'))");

    // Words and numbers in reading order, and every path; where text stands apart is a matter of style.
    private static Task<string> ShownAsync(ILocator card) => card.EvaluateAsync<string>(
        """
        card => {
          const texts = selector => [...card.querySelectorAll(selector)].map(node => node.textContent.trim().replace(/\s+/g, ''));
          const drawn = [...card.querySelectorAll('.map path, .chart path, .bar rect, .legend path')]
            .map(node => `${node.getAttribute('d') ?? ''}${node.getAttribute('x') ?? ''}`);
          return JSON.stringify([
            texts('.title'), texts('.headline'), texts('.note'), texts('.legend li').sort(), texts('.names li'), texts('.milestones li'),
            texts('tbody tr'), texts('footer time, footer a'), drawn.length, drawn.join('').length, drawn.slice(0, 12),
            [...card.querySelectorAll('[role=img]')].map(node => node.getAttribute('aria-label')),
          ]);
        }
        """);
}
