using System.Globalization;
using MineAction.Api.Http.Localization;
using MineAction.Api.Tests.Site.Browsing;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Tests.Site;

/// <summary>Pages write days, numbers and plurals as the widget's browser does.</summary>
public sealed class LocalizationInBrowserTests : BrowserTests
{
    private static readonly decimal[] Shares = [0.8173m, 0.8m, 1m];

    [TestCase("ar", "ar")]
    [TestCase("zh", "zh")]
    [TestCase("en", "en-GB")]
    [TestCase("fr", "fr")]
    [TestCase("ru", "ru")]
    [TestCase("es", "es")]
    public async Task Days_shares_and_plurals_are_those_of_Intl(string language, string locale)
    {
        var page = await OpenAsync("/robots.txt");
        var localizer = Localizer.Of(language);
        var days = Enumerable.Range(0, 24).Select(month => new DateOnly(1998, 1, 1).AddMonths(month).AddDays(month % 3)).ToArray();
        var numbers = Enumerable.Range(0, 250).ToArray();

        var written = await page.EvaluateAsync<string[][]>(
            """
            ([locale, days, numbers]) => [
              days.map(day => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' })
                .format(new Date(day)).replace(/^1(?= )/, locale === 'fr' ? '1er' : '1')),
              ['0.8173', '0.8', '1'].map(share => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
                .format(share)),
              numbers.map(n => new Intl.PluralRules(locale).select(n)),
            ]
            """,
            new object[] { locale, days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray(), numbers });

        Assert.That(days.Select(localizer.Day), Is.EqualTo(written[0]));
        Assert.That(Shares.Select(localizer.Percent), Is.EqualTo(written[1]));
        Assert.That(numbers.Select(n => PluralCategory.Of(language, n)), Is.EqualTo(written[2]));
    }
}
