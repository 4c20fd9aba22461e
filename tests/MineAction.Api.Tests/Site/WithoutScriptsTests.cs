using System.Net;
using Microsoft.Playwright;
using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>With scripts off every page and every fallback still tells the number, the day and the source.</summary>
public sealed class WithoutScriptsTests : BrowserTests
{
    private protected override BrowserNewContextOptions Options => new() { JavaScriptEnabled = false, Locale = "fr-FR" };

    [TestCase("/", "161", "3 février 2026", "/i/apmbc?lang=fr")]
    [TestCase("/?instrument=ccm&asOf=2026-02-03", "112", "3 février 2026", "/i/ccm?lang=fr&asOf=2026-02-03")]
    [TestCase("/i/crpd?lang=en", "193", "by depositary data through 3 February 2026", "https://treaties.un.org/")]
    [TestCase("/s/FIN?lang=en", "10 January 2026", "By depositary data through 3 February 2026", "https://treaties.un.org/")]
    [TestCase("/embed/apmbc?lang=ar&asOf=2009-08-01", "156", "1 أغسطس 2009", "/i/apmbc?lang=ar&asOf=2009-08-01")]
    [TestCase("/embed/ccm?lang=zh&view=progress", "56.9%", "依据保存人截至2026年2月3日的数据", "/i/ccm?lang=zh")]
    public async Task A_page_tells_number_day_and_source(string address, string number, string day, string source)
    {
        var page = await OpenAsync(address);
        var text = await page.Locator("body").InnerTextAsync();
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain(number));
            Assert.That(text, Does.Contain(day));
        });
        Assert.That(await page.Locator($"a[href^=\"{source}\"]").CountAsync(), Is.GreaterThan(0));
    }

    [Test]
    public async Task The_day_picker_and_the_choices_of_an_embed_are_plain_forms()
    {
        var page = await OpenAsync("/?lang=en");
        await page.Locator("#asOf").FillAsync("2009-08-01");
        await page.Locator("form.day button").ClickAsync();
        Assert.That(await page.Locator(".panel .number").First.TextContentAsync(), Is.EqualTo("156"));

        await page.Locator(".teaser a.button").ClickAsync();
        await page.Locator("select[name=in]").SelectOptionAsync("fr");
        await page.Locator("input[value=pinned]").CheckAsync();
        await page.Locator(".tool button[type=submit]").ClickAsync();
        var snippet = WebUtility.HtmlDecode(await page.Locator("textarea").First.TextContentAsync());
        Assert.That(snippet, Does.Contain("lang=\"fr\" as-of=\"2009-08-01\">").And.Contain("156 États parties. Au 1er août 2009."));
    }

    [TestCase("fr", "112 États parties, d’après les données du dépositaire jusqu’au 3 février 2026.")]
    [TestCase("ar", "112 دولة طرفًا، وفق بيانات الوديع حتى 3 فبراير 2026.")]
    public async Task A_copied_snippet_tells_its_fallback(string language, string sentence)
    {
        var tool = await OpenAsync($"/embed?lang=en&instrument=ccm&in={language}");
        foreach (var snippet in await tool.Locator("textarea").AllTextContentsAsync())
        {
            var page = await OpenAsync(Foreign.Add(snippet, language));
            var frame = page.Frames.Count > 1 ? page.Frames[1] : page.MainFrame;
            var text = await frame.Locator("body").InnerTextAsync()
                + await frame.EvaluateAsync<string>("() => document.querySelector('img')?.alt ?? ''");
            Assert.That(text, Does.Contain(sentence.Split('.')[0].Split(' ')[0]).And.Contain(frame == page.MainFrame ? sentence : "2026"));
        }
    }
}
