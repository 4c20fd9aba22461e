using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site.Widget;

/// <summary>A widget that is asked for what cannot be shown, that cannot ask, or that is asked again.</summary>
public sealed class WidgetStateTests : BrowserTests
{
    [TestCase("instrument=\"apmcb\"", "No instrument is known here as “\u2068apmcb\u2069”.")]
    [TestCase("", "No instrument is known here")]
    [TestCase("instrument=\"apmbc\" view=\"pie\"", "Choose \u2068count, progress, map, missing, series\u2069.")]
    [TestCase("instrument=\"apmbc\" as-of=\"2026-02-31\"", "“\u20682026-02-31\u2069” is not a day. Write it as \u20682026-02-20\u2069.")]
    [TestCase(
        "instrument=\"apmbc\" as-of=\"1990-01-01\"",
        "adopted on 18 September 1997, nothing to count on 1 January 1990.")]
    [TestCase(
        "instrument=\"&lt;b&gt;\u202ex\" lang=\"fr\"",
        "Aucun instrument n’est connu ici sous le nom «\u00a0\u2068<b>x\u2069\u00a0».")]
    public async Task What_cannot_be_shown_is_said_beside_the_page_s_own_words(string attributes, string message)
    {
        var widget = await ShowAsync(attributes);
        await Assertions.Expect(widget.Locator("[part=error]")).ToContainTextAsync(message);
        await Assertions.Expect(widget.GetByText("The page’s own words")).ToBeVisibleAsync();
        await Assertions.Expect(widget.Locator("footer a")).ToHaveAttributeAsync("href", Service.ToString());
    }

    [TestCase("as-of=\"2040-01-01\"", "Projection for 1 January 2040, by depositary data through 3 February 2026")]
    [TestCase("as-of=\"9999-12-31\" view=\"series\"", "Projection for 31 December 9999")]
    [TestCase("lang=\"de\"", "Not available in “de”: shown in English.")]
    [TestCase("lang=\"es-MX\"", "Según los datos del depositario hasta el 3 de febrero de 2026")]
    public async Task What_can_be_shown_is_shown_with_a_word_about_it(string attributes, string note)
    {
        var widget = await ShowAsync($"instrument=\"apmbc\" {attributes}");
        await Assertions.Expect(widget.Locator(".card")).ToContainTextAsync(note);
        await Assertions.Expect(widget.Locator(".number")).ToHaveTextAsync("161");
        Assert.That(Complaints, Is.Empty);
    }

    [Test]
    public async Task The_years_of_a_long_curve_do_not_cover_each_other()
    {
        var widget = await ShowAsync("instrument=\"apmbc\" view=\"series\" as-of=\"9999-12-31\"");
        await widget.Locator(".chart text[text-anchor=middle]").First.WaitForAsync();
        var overlaps = await widget.EvaluateAsync<bool>(
            """
            widget => {
              const years = [...widget.shadowRoot.querySelectorAll('.chart text[text-anchor=middle]:not(.marker)')]
                .map(text => text.getBoundingClientRect());
              return years.length < 2 || years.some(({ left }, i) => i && left < years[i - 1].right);
            }
            """);
        Assert.That(overlaps, Is.False);
    }

    [Test]
    public async Task Every_attribute_that_changes_is_answered()
    {
        var widget = await ShowAsync("instrument=\"apmbc\" as-of=\"2026-02-03\"");
        var card = widget.Locator(".card");
        await Assertions.Expect(card).ToContainTextAsync("As of 3 February 2026");
        (string Name, string Value, string Text)[] changes =
        [
            ("as-of", "2009-08-01", "As of 1 August 2009"), ("view", "missing", "States not party"),
            ("instrument", "ccm", "Convention on Cluster Munitions"),
            ("lang", "fr", "Au 1er août 2009"), ("lang", "ar", "حتى 1 أغسطس 2009"), ("view", "pie", "pie"), ("view", "count", "14"),
        ];
        foreach (var (name, value, text) in changes)
        {
            await widget.EvaluateAsync("(widget, [name, value]) => widget.setAttribute(name, value)", new object[] { name, value });
            await Assertions.Expect(card).ToContainTextAsync(text);
        }

        await Assertions.Expect(card).ToHaveAttributeAsync("dir", "rtl");
        Assert.That(Complaints, Is.Empty);
    }

    [Test]
    public async Task A_service_that_cannot_be_reached_is_said_and_asked_again_by_the_keyboard()
    {
        var page = await OpenAsync(Foreign.Add("<p>…</p>"));
        await page.RouteAsync("**/v1/**", route => route.AbortAsync());
        await page.GotoAsync(PageWith("instrument=\"apmbc\" lang=\"en\""));
        var widget = page.Locator("treaty-status");
        await Assertions.Expect(widget.Locator("[part=error]")).ToHaveTextAsync("The treaty status service cannot be reached just now.");
        await Assertions.Expect(widget.GetByText("The page’s own words")).ToBeVisibleAsync();

        await page.UnrouteAllAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(widget.Locator(".number")).ToHaveTextAsync("161");
        await Assertions.Expect(widget.Locator("a[part=source]")).ToBeFocusedAsync();
    }

    private static string PageWith(string attributes) =>
        Foreign.AddWidgets($"<treaty-status {attributes}>The page’s own words</treaty-status>");

    private async Task<ILocator> ShowAsync(string attributes)
    {
        var page = await OpenAsync(PageWith(attributes));
        var widget = page.Locator("treaty-status");
        await widget.Locator("footer").WaitForAsync();
        return widget;
    }
}
