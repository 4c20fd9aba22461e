using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>Something to take into a meeting: a treaty prints on two sheets, a State on one.</summary>
public sealed partial class PrintTests : BrowserTests
{
    private static readonly string[] Languages = ["en", "ar", "ru", "zh"];
    private static readonly string[] Treaties = ["apmbc", "ccm", "ccw", "crpd"];
    private static readonly string[] States = ["UKR", "AUT", "MCO", "EUE"];

    [Test]
    public async Task A_treaty_prints_on_two_sheets(
        [ValueSource(nameof(Treaties))] string treaty, [ValueSource(nameof(Languages))] string language) =>
        Assert.That(await SheetsOfAsync($"/i/{treaty}?lang={language}"), Is.EqualTo(2));

    [Test]
    public async Task A_State_prints_on_one_sheet(
        [ValueSource(nameof(States))] string state, [ValueSource(nameof(Languages))] string language) =>
        Assert.That(await SheetsOfAsync($"/s/{state}?lang={language}"), Is.EqualTo(1));

    [Test]
    public async Task The_foot_of_every_sheet_tells_address_day_horizon_and_revision()
    {
        var page = await OpenAsync("/i/apmbc?lang=en&asOf=2026-05-26");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var foot = page.Locator("footer.site");

        // A browser repeats the foot of a table on every sheet.
        Assert.That(await foot.EvaluateAsync<string>("foot => getComputedStyle(foot).display"), Is.EqualTo("table-footer-group"));
        var text = await foot.InnerTextAsync();
        Assert.That(
            text,
            Does.Contain($"{Service}i/apmbc?lang=en&asOf=2026-05-26").And.Contain("26 May 2026")
                .And.Contain("Depositary data through 3 February 2026").And.Contain("revision 1"));
    }

    private async Task<int> SheetsOfAsync(string address)
    {
        var page = await OpenAsync(address);
        var file = await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true, PrintBackground = true });
        await KeepAsync(file, $"print{address.Replace('/', '-').Replace("?lang=", "-", StringComparison.Ordinal)}.pdf");
        return PageObject().Count(Encoding.Latin1.GetString(file));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
