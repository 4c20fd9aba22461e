using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site.Charts;

/// <summary>The map tells its groups apart without colour, and its legend shows how.</summary>
public sealed class MapTests : BrowserTests
{
    private static readonly string[] Places = ["/i/ccm?lang=en", "/embed/ccm?view=map&lang=en", "widget"];

    [Test]
    public async Task Signatories_and_those_that_withdrew_are_hatched_as_the_legend_shows([ValueSource(nameof(Places))] string place)
    {
        var map = await MapOfAsync(place);

        foreach (var group in (string[])["signatory", "withdrawn", "territory"])
        {
            var tile = await map.EvaluateAsync<string[]>(
                """
                (map, group) => {
                  const legend = map.parentNode.querySelector(`.legend .${group} + .hatch`);
                  const shapes = [...map.querySelectorAll(`.${group} > path, .${group} > circle`)].map(shape => shape.getAttribute('fill'));
                  return [map.querySelector(`#hatch-${group} .hatch`).getAttribute('d'), legend.getAttribute('d'), ...new Set(shapes)];
                }
                """,
                group);
            Assert.That(tile, Is.EqualTo((string[])[tile[0], tile[0], $"url(#hatch-{group})"]), group);
        }

        Assert.That(await map.EvaluateAsync<bool>("map => !map.querySelector('.party [fill], .none [fill]')"), Is.True, "others are plain");
    }

    // WCAG's 3:1, of the two fills or of the lines against what they stand on.
    [Test]
    public async Task Any_two_groups_differ_by_colour_or_by_lines(
        [ValueSource(nameof(Places))] string place, [Values] bool isDark)
    {
        var map = await MapOfAsync(isDark ? place.Replace("?view", "?theme=dark&view", StringComparison.Ordinal) : place, isDark);
        var alike = await map.EvaluateAsync<string[]>(
            """
            map => {
              const luminance = colour => colour.match(/[\d.]+/g).slice(0, 3).map(n => n / 255)
                .map(n => n <= 0.03928 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4)
                .reduce((sum, n, i) => sum + n * [0.2126, 0.7152, 0.0722][i], 0);
              const contrast = (a, b) => {
                const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
                return (high + 0.05) / (low + 0.05);
              };
              const legend = map.parentNode.querySelector('.legend');
              const groups = [...legend.querySelectorAll('rect')].map(rect => ({
                id: rect.getAttribute('class'), fill: getComputedStyle(rect).fill, lines: rect.nextElementSibling,
              }));
              const hasLines = ({ fill, lines }) => lines && contrast(fill, getComputedStyle(lines).stroke) >= 3;
              const drawn = ({ lines }) => lines && lines.getAttribute('d');
              return groups.flatMap((a, i) => groups.slice(i + 1)
                .filter(b => contrast(a.fill, b.fill) < 3 && !((hasLines(a) || hasLines(b)) && drawn(a) !== drawn(b)))
                .map(b => `${a.id} and ${b.id}`));
            }
            """);
        Assert.That(alike, Is.Empty);
    }

    [Test]
    public async Task In_forced_colours_every_State_has_a_border_and_lines_remain([ValueSource(nameof(Places))] string place)
    {
        var map = await MapOfAsync(place);
        await map.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        var bare = await map.EvaluateAsync<string[]>(
            """
            map => [...map.querySelectorAll('g > path, a > path, circle, .hatch')]
              .filter(shape => [getComputedStyle(shape).fill, 'none'].includes(getComputedStyle(shape).stroke))
              .map(shape => `${shape.parentNode.getAttribute('class')} ${getComputedStyle(shape).stroke}`)
            """);
        Assert.That(bare.Distinct(), Is.Empty);
        await KeepAsync(map.Page, $"map-without-colour-{place.Trim('/').Split('?')[0].Replace('/', '-')}");
    }

    [Test]
    public async Task A_State_in_focus_is_outlined_and_its_caption_names_it()
    {
        var map = await MapOfAsync(Places[0]);
        await map.Locator("a[tabindex=\"0\"]").FocusAsync();
        await map.Page.Keyboard.PressAsync("ArrowRight");

        Assert.That(
            await map.EvaluateAsync<string>("() => getComputedStyle(document.activeElement.querySelector('path, circle')).strokeWidth"),
            Is.EqualTo("3px"));
        await Assertions.Expect(map.Page.Locator(".caption")).ToContainTextAsync("Albania: ");
    }

    private async Task<ILocator> MapOfAsync(string place, bool isDark = false)
    {
        var theme = isDark ? "theme=\"dark\"" : "";
        var page = await OpenAsync(place == "widget"
            ? Foreign.AddWidgets($"<treaty-status instrument=\"ccm\" view=\"map\" lang=\"en\" {theme}></treaty-status>")
            : place);
        if (isDark)
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var map = page.Locator("svg.map");
        await map.WaitForAsync();
        return map;
    }
}
