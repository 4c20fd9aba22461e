using Microsoft.Playwright;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>Tried as a campaigner would: snippets on a page of another origin.</summary>
public sealed class CampaignerTests : BrowserTests
{
    [TestCase(
        "fr", "112", "États parties, d’après les données du dépositaire jusqu’au 3 février 2026", "D’après les données du dépositaire")]
    [TestCase("ar", "112", "دولة طرفًا، وفق بيانات الوديع حتى 3 فبراير 2026", "وفق بيانات الوديع حتى 3 فبراير 2026")]
    public async Task A_snippet_copied_from_the_tool_shows_the_number(string language, string number, string label, string day)
    {
        var tool = await OpenAsync($"/embed?lang=en&instrument=ccm&in={language}");
        var page = await OpenAsync(Foreign.Add((await tool.Locator("textarea").First.TextContentAsync())!, language));
        var widget = page.Locator("treaty-status");
        await Assertions.Expect(widget.Locator(".number")).ToHaveTextAsync(number);
        await Assertions.Expect(widget.Locator(".label")).ToHaveTextAsync(label);
        await Assertions.Expect(widget.Locator("footer")).ToContainTextAsync(day);
        Assert.That(Complaints, Is.Empty);
    }

    [Test]
    public async Task Twenty_widgets_ask_each_distinct_question_once()
    {
        string[] views = ["count", "progress", "map", "missing", "series"];
        var widgets = Enumerable.Range(0, 20).Select(i =>
            $"<treaty-status instrument=\"{(i < 10 ? "apmbc" : "ccm")}\" view=\"{views[i % 5]}\" lang=\"en\"></treaty-status>");
        var requests = new List<string>();
        var page = await OpenAsync(Foreign.Add("<p>…</p>"));
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(Foreign.AddWidgets(string.Concat(widgets)));
        await page.WaitForFunctionAsync(
            "() => [...document.querySelectorAll('treaty-status')].every(w => w.shadowRoot?.querySelector('.headline'))");

        var questions = requests.Where(url => url.StartsWith(Service.ToString(), StringComparison.Ordinal)).ToList();
        Assert.That(questions, Is.Unique);
        Assert.That(
            questions.Count(url => url.Contains("/v1/", StringComparison.Ordinal)),
            Is.EqualTo(10),
            "a card for each of five views of two treaties");
    }

    [Test]
    public async Task The_home_page_is_light_and_does_not_shift()
    {
        var page = await OpenAsync("/?lang=en", 360, 740);
        await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        var (bytes, shift, paint) = await MeasureAsync(page);
        TestContext.Out.WriteLine($"{bytes} bytes transferred, layout shift {shift}, first contentful paint {paint:0} ms");
        Assert.Multiple(() =>
        {
            Assert.That(bytes, Is.InRange(10_000, 250_000));
            Assert.That(shift, Is.Zero);
            Assert.That(paint, Is.Positive);
        });
    }

    private static async Task<(double Bytes, double Shift, double Paint)> MeasureAsync(IPage page)
    {
        var measured = await page.EvaluateAsync<double[]>(
            """
            async () => {
              const entries = type => new Promise(resolve => {
                new PerformanceObserver(list => resolve(list.getEntries())).observe({ type, buffered: true });
                setTimeout(() => resolve([]), 500);
              });
              const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, { transferSize }) => sum + transferSize, 0);
              const shifts = (await entries('layout-shift')).reduce((sum, { value }) => sum + value, 0);
              return [sent, shifts, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0];
            }
            """);
        return (measured[0], measured[1], measured[2]);
    }
}
