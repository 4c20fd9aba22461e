using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>Pages fit from a narrow column to a wide screen, and end where their foot ends.</summary>
public sealed class PageLayoutTests : BrowserTests
{
    private static readonly string[] Pages = ["/", "/i/ccm", "/s/GBR", "/s/UKR", "/s", "/s?q=guinea", "/embed", "/verify", "/i/nothing"];
    private static readonly string[] Languages = ["en", "fr", "ru", "ar"];
    private static readonly int[] Widths = [240, 320, 768, 1280];

    [Test]
    public async Task Nothing_is_wider_than_the_page_and_nothing_is_below_its_foot(
        [ValueSource(nameof(Pages))] string address, [ValueSource(nameof(Languages))] string language)
    {
        var page = await OpenAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 400);
            var (over, below) = await MeasureAsync(page);
            Assert.Multiple(() =>
            {
                Assert.That(over, Is.LessThanOrEqualTo(0), $"too wide at {width} pixels");
                Assert.That(below, Is.LessThan(60), $"empty below the foot at {width} pixels");
            });
        }

        await KeepAsync(page, $"page-{address.Trim('/').Replace('/', '-').Replace('?', '-')}-{language}");
    }

    private static async Task<(int Over, int Below)> MeasureAsync(Microsoft.Playwright.IPage page)
    {
        var measured = await page.EvaluateAsync<int[]>(
            """
            () => {
              const { scrollWidth, scrollHeight } = document.documentElement;
              const foot = document.querySelector('footer.site').getBoundingClientRect().bottom;
              return [scrollWidth - innerWidth, Math.round(scrollHeight - scrollY - foot)];
            }
            """);
        return (measured[0], measured[1]);
    }
}
