using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site.Widget;

/// <summary>Every view of the widget and of the frame, in every language and theme, on a strict page of another origin.</summary>
public sealed class WidgetMatrixTests : BrowserTests
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];
    private static readonly string[] Views = ["count", "progress", "map", "missing", "series"];
    private static readonly string[] Themes = ["light", "dark"];
    private static readonly int[] Widths = [240, 360, 768, 1200];

    [TestCaseSource(nameof(Languages))]
    public async Task Every_view_of_the_widget_shows_itself(string language)
    {
        var widgets = Views.Select(view =>
            $"""<treaty-status instrument="ccm" view="{view}" lang="{language}" as-of="2026-02-03" theme="light">…</treaty-status>""");
        var page = await OpenAsync(Foreign.AddWidgets(string.Concat(widgets), language));
        await page.WaitForFunctionAsync(
            "n => [...document.querySelectorAll('treaty-status')].filter(w => w.shadowRoot?.querySelector('.headline')).length === n",
            Views.Length);

        foreach (var theme in Themes)
        {
            await page.EvaluateAsync(
                "theme => document.querySelectorAll('treaty-status').forEach(widget => widget.setAttribute('theme', theme))", theme);
            await KeepAsync(page, $"widgets-{language}-{theme}");
        }

        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.That(await OverflowAsync(page), Is.Empty, $"at {width} pixels");
        }

        Assert.That(Complaints, Is.Empty);
    }

    [Test]
    public async Task Every_view_of_the_frame_shows_itself([ValueSource(nameof(Languages))] string language)
    {
        foreach (var theme in Themes)
        {
            var query = $"lang={language}&amp;theme={theme}&amp;asOf=2026-02-03";
            var frames = string.Concat(Views.Select(view =>
                $"<iframe title=\"{view}\" width=\"100%\" height=\"600\" src=\"{Service}embed/ccm?view={view}&amp;{query}\"></iframe>"));
            // Tall enough for all: frames below the fold are not painted.
            var page = await OpenAsync(Foreign.Add(frames, language), height: 3300);
            await KeepAsync(page, $"frames-{language}-{theme}");
            foreach (var width in theme == "light" ? Widths : [])
            {
                await page.SetViewportSizeAsync(width, 900);
                foreach (var frame in page.Frames.Skip(1))
                {
                    var fits = await frame.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth");
                    Assert.That(fits, Is.True, $"{frame.Url} at {width} pixels");
                }
            }

            foreach (var frame in page.Frames.Skip(1))
                Assert.That(await frame.Locator(".number").TextContentAsync(), Is.Not.Empty, frame.Url);
            await page.CloseAsync();
        }

        Assert.That(Complaints, Is.Empty);
    }

    // A part that is meant to scroll may be wider inside; nothing may be wider than the widget, and no widget than the page.
    private static Task<string[]> OverflowAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('treaty-status')]
          .flatMap(widget => [widget, widget.shadowRoot.querySelector('.card')])
          .concat(document.documentElement)
          .filter(element => element.scrollWidth > element.clientWidth + 1 || element.getBoundingClientRect().right > innerWidth + 1)
          .map(element => `${element.tagName} ${element.getAttribute('view') ?? ''}: ${element.scrollWidth} in ${element.clientWidth}`)
        """);
}
