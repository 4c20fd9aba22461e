using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>Frames and widgets on somebody else's page: their height, their links and their colours.</summary>
public sealed class EmbedTests : BrowserTests
{
    private static readonly string[] Frames =
    [
        "embed/apmbc?view=count", "embed/apmbc?view=progress", "embed/apmbc?view=map", "embed/ccm?view=missing", "embed/apmbc?view=series",
        "embed/s/UKR?lang=ar",
    ];

    [TestCaseSource(nameof(Frames))]
    public async Task A_frame_speaks_WordPress_s_words_from_its_sandbox(string path)
    {
        var frame = $"{Service}{path}#?secret=abc123XYZ";
        var sandboxed = $"<iframe sandbox=\"allow-scripts\" width=\"600\" height=\"200\" src=\"{frame}\"></iframe>";
        var page = await OpenAsync(Foreign.Add(sandboxed));
        await ListenAsync(page);

        await page.WaitForFunctionAsync(
            "() => heard.some(data => data.message === 'height' && data.secret === 'abc123XYZ' && data.value > 200)");
        await page.Frames[1].Locator("footer a").ClickAsync();
        var link = await page.WaitForFunctionAsync("() => heard.find(data => data.message === 'link')?.value");
        var target = path.StartsWith("embed/s", StringComparison.Ordinal) ? "s/UKR?" : "i/";
        Assert.That(await link.JsonValueAsync<string>(), Does.StartWith($"{Service}{target}"));
    }

    [TestCaseSource(nameof(Frames))]
    public async Task The_footer_of_a_frame_that_is_too_low_stays_in_view(string path)
    {
        var page = await OpenAsync($"/{path}", 320, 240);
        foreach (var part in (string[])["footer time", "footer a"])
            await Assertions.Expect(page.Locator(part)).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [TestCase("view=count")]
    [TestCase("view=missing")]
    [TestCase("view=series")]
    public async Task A_copied_frame_takes_the_height_of_what_it_shows_on_a_phone(string query)
    {
        var tool = await OpenAsync($"/embed?lang=en&instrument=apmbc&{query}");
        var snippet = await tool.Locator("textarea").Nth(1).TextContentAsync();
        var page = await OpenAsync(Foreign.Add(snippet!), 320, 700);

        await page.FrameLocator("iframe").Locator("footer").WaitForAsync();
        await page.WaitForFunctionAsync(
            "height => document.querySelector('iframe').height !== height",
            await tool.EvaluateAsync<string>("() => document.querySelectorAll('textarea')[1].value.match(/height=\"(\\d+)\"/)[1]"));
        await Assertions.Expect(page.FrameLocator("iframe").Locator("footer")).ToBeVisibleAsync();
        Assert.That(
            await page.Frames[1].EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight + 1"), Is.True);
        Assert.That(Complaints, Is.Empty);
    }

    [TestCase("", false)]
    [TestCase("theme=\"dark\"", true)]
    [TestCase("theme=\"light\"", false)]
    public async Task The_colours_of_a_widget_are_those_of_the_page_unless_it_asks_for_others(string attributes, bool isDark)
    {
        var page = await OpenAsync(Foreign.AddWidgets($"<treaty-status instrument=\"apmbc\" lang=\"en\" {attributes}></treaty-status>"));
        // The reader prefers dark; the page does not.
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await page.Locator("treaty-status .number").WaitForAsync();
        Assert.That(await IsDarkAsync(page), Is.EqualTo(isDark));
    }

    [Test]
    public async Task A_widget_on_a_page_with_light_letters_is_dark()
    {
        var page = await OpenAsync(Foreign.AddWidgets("<div id=dark></div>"));
        await page.EvaluateAsync(
            """
            () => {
              document.body.style.color = '#eee';
              const widget = document.createElement('treaty-status');
              widget.setAttribute('instrument', 'apmbc');
              document.querySelector('#dark').append(widget);
            }
            """);
        await page.Locator("treaty-status .number").WaitForAsync();
        Assert.That(await IsDarkAsync(page), Is.True);
    }

    [Test]
    public async Task A_State_s_widget_and_frame_show_the_same()
    {
        var page = await OpenAsync(Foreign.AddWidgets("<treaty-status participant=\"ukr\" lang=\"ru\"></treaty-status>"));
        await page.Locator("treaty-status footer time").WaitForAsync();
        var frame = await OpenAsync("/embed/s/UKR?lang=ru");

        foreach (var part in (string[])[".title", ".label", ".standings", "footer time"])
            Assert.That(
                await WordsAsync(page.Locator($"treaty-status {part}")), Is.EqualTo(await WordsAsync(frame.Locator($"main {part}"))));
        Assert.That(Complaints, Is.Empty);
    }

    private static async Task<string> WordsAsync(ILocator part) =>
        string.Concat((await part.First.TextContentAsync())!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task<bool> IsDarkAsync(IPage page) => page.Locator("treaty-status .card").EvaluateAsync<bool>(
        "card => getComputedStyle(card).backgroundColor.match(/\\d+/g).slice(0, 3).every(channel => channel < 100)");

    // A frame may have spoken before anybody listened: it is loaded anew.
    private static async Task ListenAsync(IPage page) => await page.EvaluateAsync(
        """
        () => {
          window.heard = [];
          addEventListener('message', event => heard.push(event.data));
          const frame = document.querySelector('iframe');
          frame.replaceWith(frame.cloneNode());
        }
        """);
}
