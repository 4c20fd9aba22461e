using System.Net;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>The public pages, whole without scripts, in the visitor's language, on any day.</summary>
public sealed class PageTests
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];
    private static readonly string[] Addresses = ["/", "/i/ccm", "/s/UKR", "/verify", "/embed", "/embed/apmbc", "/embed/s/UKR"];

    private static ApiHost Host => SharedHosts.Of(Engines.Sqlite);

    [TestCase("/s/ukraine?asOf=2026-02-03", "/s/UKR?lang=en&asOf=2026-02-03")]
    [TestCase("/s/burma?lang=fr", "/s/MMR?lang=fr")]
    [TestCase("/s/na", "/s/NAM?lang=en")]
    [TestCase("/i/ottawa%20convention", "/i/apmbc?lang=en")]
    public async Task A_name_in_the_address_leads_to_the_page(string asked, string address)
    {
        var (_, response) = await Host.PageAsync(asked);
        Assert.That(response.RequestMessage!.RequestUri!.PathAndQuery, Is.EqualTo(address));
    }

    [Test]
    public async Task The_home_page_tells_today_s_figures_of_every_instrument_and_how_far_the_data_reach()
    {
        var (page, _) = await Host.PageAsync("/?lang=en");
        Assert.That(page.QuerySelectorAll(".figures tbody tr"), Has.Length.EqualTo(12));
        Assert.That(
            page.QuerySelectorAll(".figures td b").Select(cell => cell.TextContent),
            Is.EqualTo((string[])["161", "112", "128", "121", "96", "117", "111", "107", "90", "99", "193", "108"]));
        Assert.That(page.Text(), Does.Contain("By depositary data through 3 February 2026").And.Not.Contain("1 June 2026"));
    }

    [TestCase("2009-08-01", "156", "As of 1 August 2009")]
    [TestCase("2025-12-27", "163", "As of 27 December 2025")]
    [TestCase("2030-01-01", "161", "Projection for 1 January 2030")]
    public async Task The_day_picker_travels_everything(string day, string parties, string sentence)
    {
        var (page, _) = await Host.PageAsync($"/?lang=en&asOf={day}");
        Assert.That(page.QuerySelector(".panel .number")!.TextContent, Is.EqualTo(parties));
        Assert.That(page.QuerySelector(".figures td b")!.TextContent, Is.EqualTo(parties));
        Assert.That(page.Text(), Does.Contain(sentence));
        Assert.That(
            page.QuerySelectorAll("main a[href^='/i/'], main a[href^='/s/']").Select(link => link.GetAttribute("href")),
            Has.All.Contains($"asOf={day}"));
    }

    [Test]
    public async Task The_map_has_every_State_with_its_status_in_words()
    {
        var (page, _) = await Host.PageAsync("/i/apmbc?lang=en&asOf=2026-02-20");
        var states = page.QuerySelectorAll(".map a");
        Assert.That(states.Count(state => state.ClassName == "party"), Is.EqualTo(161));
        Assert.That(states.Count(state => state.ClassName == "withdrawn"), Is.EqualTo(5));
        Assert.That(
            states.Select(state => state.QuerySelector("title")!.TextContent),
            Has.Member("Finland: Withdrew with effect from 10 January 2026"));
        Assert.That(page.QuerySelectorAll(".behind tbody tr th[scope=row] a"), Has.Length.EqualTo(197));
    }

    [Test]
    public async Task A_standing_finding_is_told_on_the_page_of_the_treaty_and_of_the_State_while_it_stands()
    {
        var (treaty, _) = await Host.PageAsync("/i/ccw?lang=en");
        var (state, _) = await Host.PageAsync("/s/MCO?lang=fr");
        var (before, _) = await Host.PageAsync("/i/ccw?lang=en&asOf=1997-08-11");
        var (other, _) = await Host.PageAsync("/i/apmbc?lang=en");
        var section = treaty.GetElementById("findings")!.ParentElement!;

        Assert.That(section.QuerySelector("dt")!.TextContent, Is.EqualTo("Monaco"));
        Assert.That(section.TextContent, Does.Contain("relied on a protocol not yet in force").And.Contain("Article 4(3)"));
        Assert.That(state.GetElementById("ccw")!.TextContent, Does.Contain("Où le registre et les règles ne concordent pas"));
        Assert.That(before.GetElementById("findings"), Is.Null);
        Assert.That(other.GetElementById("findings"), Is.Null);
    }

    [TestCaseSource(nameof(Languages))]
    public async Task The_page_of_a_continued_State_says_who_continues_it_and_tells_of_that_State(string language)
    {
        var (page, _) = await Host.PageAsync($"/s/SCG?lang={language}");
        var (own, _) = await Host.PageAsync($"/s/SRB?lang={language}");
        var note = page.QuerySelector(".hero .note")!.TextContent;

        Assert.That(note, Does.Contain(own.QuerySelector("h1")!.TextContent));
        Assert.That(own.QuerySelector(".hero .note"), Is.Null);
        Assert.That(page.GetElementById("apmbc")!.TextContent, Is.EqualTo(own.GetElementById("apmbc")!.TextContent));
    }

    [TestCase("/i/apmbc?lang=en&asOf=2005-01-01", "Serbia and Montenegro", "Continued by Serbia")]
    [TestCase("/i/ccw?lang=fr&asOf=1985-01-01", "Union des Républiques socialistes soviétiques", "Continuateur : Fédération de Russie")]
    public async Task A_row_under_an_earlier_name_says_who_continues_the_State(string address, string name, string continuation)
    {
        var (page, _) = await Host.PageAsync(address);
        var row = page.QuerySelectorAll("table.participants tbody th").Single(cell => cell.QuerySelector("bdi")!.TextContent == name);

        Assert.That(row.QuerySelector("small")!.TextContent, Is.EqualTo(continuation));
    }

    [Test]
    public async Task A_past_day_shows_no_entry_into_force_that_was_still_ahead()
    {
        var (page, _) = await Host.PageAsync("/i/apmbc?lang=en&asOf=1997-12-03");
        var titles = page.QuerySelectorAll(".map a title").Select(title => title.TextContent);
        Assert.That(titles, Has.Some.StartsWith("Canada: "));
        Assert.That(titles, Has.None.Contains("1999"));
    }

    [Test]
    public async Task What_is_decided_and_still_ahead_is_listed()
    {
        var (page, _) = await Host.PageAsync("/?lang=en&asOf=2026-02-03");
        var events = page.QuerySelectorAll("[aria-labelledby=upcoming] .events li").Select(item => item.TextContent);
        Assert.That(events, Has.Some.Contains("1 March 2026").And.Some.Contains("Vanuatu").And.Some.Contains("Poland"));
    }

    [Test]
    public async Task A_State_s_page_derives_every_standing_and_names_its_sources()
    {
        var (page, _) = await Host.PageAsync("/s/swz?lang=fr");
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Eswatini"));
        Assert.That(page.QuerySelectorAll(".standing"), Has.Length.EqualTo(12));
        Assert.That(page.QuerySelectorAll(".standing .steps"), Has.Length.EqualTo(12));
        Assert.That(page.QuerySelectorAll(".standing .sources a").Select(link => link.GetAttribute("href")), Has.All.StartWith("https://"));
        Assert.That(page.Text(), Does.Contain("Swaziland").And.Contain("إسواتيني"));
    }

    [Test]
    public async Task A_continued_State_s_page_is_that_of_the_State_that_continues_it_under_the_name_of_the_day()
    {
        var (page, _) = await Host.PageAsync("/s/scg?lang=en&asOf=2005-01-01");
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Serbia and Montenegro"));
        Assert.That(page.QuerySelector("#apmbc")!.TextContent, Does.Contain("18 September 2003"));
    }

    [TestCase("/i/ccm?lang=fr", "jour où plusieurs participants ont déposé (Burkina Faso et République de Moldova)")]
    [TestCase("/s/UKR?lang=en", "Objections on record: Austria, Belgium, Switzerland and Norway.")]
    public async Task Whom_the_law_calls_by_a_code_a_page_calls_by_name(string address, string sentence)
    {
        var (page, _) = await Host.PageAsync(address);
        Assert.That(page.Text(), Does.Contain(sentence));
    }

    [Test]
    public async Task A_claimed_suspension_is_told_and_changes_no_status()
    {
        var (page, _) = await Host.PageAsync("/s/UKR?lang=en");
        var standing = page.QuerySelector("#apmbc")!.TextContent;
        Assert.That(standing, Does.Contain("State Party, in force since 1 June 2006").And.Contain("Disputed by other States"));
    }

    [Test]
    public async Task Every_page_is_in_every_language_with_links_to_the_others(
        [ValueSource(nameof(Addresses))] string address, [ValueSource(nameof(Languages))] string language)
    {
        var (page, response) = await Host.PageAsync($"{address}?lang={language}");
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo(language));
        Assert.That(page.DocumentElement.GetAttribute("dir"), Is.EqualTo(language == "ar" ? "rtl" : "ltr"));
        Assert.That(response.Content.Headers.ContentLanguage, Is.EqualTo((string[])[language]));
        if (address.StartsWith("/embed/", StringComparison.Ordinal))
            return;
        Assert.That(
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            Is.EqualTo($"http://localhost{address}?lang={language}"));
        Assert.That(
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")),
            Is.EqualTo((string[])[.. Languages, "x-default"]));
        Assert.That(page.QuerySelectorAll("meta[property^='og:']").Select(meta => meta.GetAttribute("content")), Has.None.Empty);
    }

    [Test]
    public async Task Accept_Language_chooses_where_the_address_does_not()
    {
        var (page, response) = await Host.PageAsync("/", acceptLanguage: "de, ru;q=0.8, en;q=0.5");
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("ru"));
        Assert.That(response.Headers.Vary, Does.Contain("Accept-Language"));
    }

    [TestCase("/i/apmcb?lang=fr", HttpStatusCode.NotFound, "Aucun instrument n’est connu ici")]
    [TestCase("/embed/apmcb?lang=es", HttpStatusCode.NotFound, "apmcb")]
    [TestCase("/?instrument=apmcb&lang=en", HttpStatusCode.NotFound, "No instrument is known here")]
    [TestCase("/s/FINN?lang=en", HttpStatusCode.NotFound, "No State or organization")]
    [TestCase("/embed/apmbc?view=pie&lang=fr", HttpStatusCode.BadRequest, "count, progress, map, missing, series")]
    [TestCase("/embed/apmbc?theme=blue&lang=en", HttpStatusCode.BadRequest, "page, auto, light, dark")]
    [TestCase("/embed?in=xx&lang=en", HttpStatusCode.BadRequest, "Not available in")]
    [TestCase("/i/apmbc?asOf=03/12/1997&lang=en", HttpStatusCode.BadRequest, "is not a day. Write it as 2026-02-20.")]
    [TestCase("/i/apmbc?asOf=2026-02-30&lang=fr", HttpStatusCode.BadRequest, "n’est pas une date")]
    [TestCase("/embed/apmbc?asOf=tomorrow&lang=ar", HttpStatusCode.BadRequest, "ليس تاريخًا صالحًا")]
    [TestCase("/nothing?lang=zh", HttpStatusCode.NotFound, "此地址没有内容")]
    [TestCase("/i/apmbc?asOf=1990-01-01&lang=en", HttpStatusCode.OK, "adopted on 18 September 1997, nothing to count on 1 January 1990")]
    [TestCase("/embed/crpd?asOf=1990-01-01&lang=fr", HttpStatusCode.OK, "rien à compter au 1er janvier 1990")]
    [TestCase("/i/apmbc?asOf=0001-01-01&lang=en", HttpStatusCode.OK, "nothing to count on 1 January 0001")]
    [TestCase("/embed/apmbc?asOf=9999-12-31&view=series&lang=en", HttpStatusCode.OK, "Projection for 31 December 9999")]
    [TestCase("/i/apmbc?lang=de", HttpStatusCode.OK, "shown in English")]
    public async Task Bad_input_is_answered_by_a_readable_page(string address, HttpStatusCode status, string sentence)
    {
        var (page, response) = await Host.PageAsync(address, status);
        Assert.That(page.Text(), Does.Contain(sentence));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'"));
        if (status != HttpStatusCode.OK)
            Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
    }

    [Test]
    public async Task A_misspelt_slug_is_answered_with_the_nearest()
    {
        var (page, _) = await Host.PageAsync("/i/apmcb?lang=en", HttpStatusCode.NotFound);
        Assert.That(page.QuerySelector(".meant a")!.GetAttribute("href"), Is.EqualTo("/i/apmbc?lang=en"));
    }

    [TestCase("/?fbclid=1&utm_source=x")]
    [TestCase("/i/apmbc?asOf=&lang=fr")]
    public Task What_others_add_to_an_address_does_no_harm(string address) => Host.PageAsync(address);

    [TestCaseSource(nameof(Addresses))]
    public async Task A_known_page_is_confirmed_and_its_policy_allows_nothing_inline(string address)
    {
        var (_, first) = await Host.PageAsync(address);
        var ancestors = address.StartsWith("/embed/", StringComparison.Ordinal) ? "*" : "'none'";
        Assert.That(
            first.Headers.GetValues("Content-Security-Policy").Single(),
            Does.Not.Contain("unsafe").And.Contain("frame-ancestors " + ancestors));
        Assert.That(first.Headers.Contains("Set-Cookie"), Is.False);

        using var http = Host.CreateClient();
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var second = await http.SendAsync(again);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [TestCaseSource(nameof(Addresses))]
    public async Task No_page_holds_an_inline_style_or_script(string address)
    {
        var (page, _) = await Host.PageAsync(address);
        Assert.That(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json'])"), Is.Empty);
        Assert.That(page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name), Has.None.StartsWith("on"));
    }
}
