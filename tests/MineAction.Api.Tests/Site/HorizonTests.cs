using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MineAction.Api.Http.Localization;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>No silent age: a year after the last reading of the depositary, everything says how far the data reach.</summary>
public sealed class HorizonTests
{
    private static readonly string[] Tongues = ["ar", "zh", "en", "fr", "ru", "es"];
    private static readonly DateOnly Horizon = new(2026, 2, 3);
    private static readonly DateTimeOffset Later = new(2027, 2, 10, 12, 0, 0, TimeSpan.Zero);

    private ApiHost _host = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _host = new ApiHost(Engines.Sqlite);
        _host.Clock.Now = Later;
    }

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [TestCaseSource(nameof(Tongues))]
    public async Task A_crawl_finds_no_figure_without_the_horizon_and_no_sentence_about_a_day_beyond_it(string language)
    {
        var check = new HorizonCheck(language, Horizon, DateOnly.FromDateTime(Later.UtcDateTime));
        var faults = new ConcurrentBag<string>();
        var visited = await CrawlAsync($"/?lang={language}", (address, page) =>
        {
            foreach (var fault in check.FaultsOf(page))
                faults.Add($"{address} {fault}");
        });

        Assert.That(visited, Has.Count.GreaterThan(220));
        Assert.That(faults.Order().Take(20), Is.Empty);
    }

    [TestCaseSource(nameof(Tongues))]
    public async Task A_page_of_a_named_day_beyond_the_horizon_names_both_days_in_one_sentence(string language)
    {
        var check = new HorizonCheck(language, Horizon, new DateOnly(2026, 11, 26));
        foreach (var address in (string[])["/", "/i/apmbc", "/i/ccm", "/s/UKR", "/embed/apmbc", "/embed/crpd", "/embed/s/UKR", "/embed"])
        {
            var (page, _) = await _host.PageAsync($"{address}?lang={language}&asOf=2026-11-26&day=pinned");
            Assert.That(check.FaultsOf(page), Is.Empty, address);
        }
    }

    [TestCaseSource(nameof(Tongues))]
    public async Task What_others_show_of_us_says_how_far_the_data_reach(string language)
    {
        var through = Localizer.Of(language).Day(Horizon);
        var svg = XDocument.Parse(await GetAsync($"/v1/badges/apmbc.svg?lang={language}"));
        using var badge = JsonDocument.Parse(await GetAsync($"/v1/badges/apmbc.json?lang={language}"));
        using var embed = JsonDocument.Parse(await GetAsync($"/oembed?url=http%3A%2F%2Flocalhost%2Fi%2Fccm%3Flang%3D{language}"));

        Assert.That(svg.Root!.Attribute("aria-label")!.Value, Does.Contain(through));
        Assert.That(svg.Descendants().Last().Value, Does.Contain(through));
        Assert.That(badge.RootElement.GetProperty("message").GetString(), Does.Contain(through));
        Assert.That(embed.RootElement.GetProperty("title").GetString(), Does.Contain(through));
    }

    [TestCase("/v1/instruments/apmbc/participants?format=csv", "apmbc-participants-2027-02-10-data-through-2026-02-03.csv")]
    [TestCase("/v1/matrix?format=xlsx", "matrix-2027-02-10-data-through-2026-02-03.xlsx")]
    [TestCase("/v1/states?format=csv&asOf=2026-02-03", "states-2026-02-03.csv")]
    public async Task The_name_of_a_file_says_how_far_its_data_reach(string address, string name)
    {
        using var http = _host.CreateClient();
        using var response = await http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), Is.EqualTo(name));
        if (!name.EndsWith("xlsx", StringComparison.Ordinal))
            return;
        using var workbook = new Workbook(await response.Content.ReadAsByteArrayAsync());
        Assert.That(
            workbook.Rows(2).SelectMany(row => row),
            Has.Some.EqualTo("For 10 February 2027, by depositary data through 3 February 2026"));
    }

    [Test]
    public async Task A_feed_s_title_says_how_far_the_data_reach()
    {
        var feed = XDocument.Parse(await GetAsync("/v1/changes.atom?instrument=apmbc"));
        Assert.That(feed.Root!.Elements().First(e => e.Name.LocalName == "title").Value, Does.EndWith("data through 3 February 2026"));
    }

    [Test]
    public async Task What_is_reported_later_stands_beside_the_figure_with_its_day()
    {
        var (beyond, _) = await _host.PageAsync("/i/apmbc?lang=en");
        var (known, _) = await _host.PageAsync("/i/apmbc?lang=en&asOf=2026-02-03");

        Assert.That(
            beyond.Text(),
            Does.Contain("161 States Parties, by depositary data through 3 February 2026")
                .And.Contain("reported since: 162 (25 August 2026)")
                .And.Contain("consent reported, not established, not counted: \u2068Lebanon\u2069"));
        Assert.That(
            known.Text(), Does.Contain("As of 3 February 2026").And.Not.Contain("reported since").And.Not.Contain("by depositary data"));
    }

    [Test]
    public void The_check_finds_what_it_looks_for()
    {
        var check = new HorizonCheck("en", Horizon, new DateOnly(2027, 2, 10));
        Assert.That(check.FaultsOf("161 States Parties"), Has.One.Items);
        Assert.That(check.FaultsOf("As of 10 February 2027"), Has.One.Items);
        Assert.That(check.FaultsOf("161 States Parties, by depositary data through 3 February 2026"), Is.Empty);
        Assert.That(
            check.FaultsOf(new HtmlParser().ParseDocument("<main><p class=headline><span class=number>161</span></p></main>")),
            Has.One.Items);
    }

    /// <summary>Visits every page that links lead to in the language of the first, and gives the addresses.</summary>
    private async Task<IReadOnlyCollection<string>> CrawlAsync(string first, Action<string, IHtmlDocument> visit)
    {
        var language = first[^2..];
        var known = new HashSet<string> { first };
        var queue = new Queue<string>(known);
        while (queue.TryDequeue(out var address))
        {
            var (page, _) = await _host.PageAsync(address);
            visit(address, page);
            var next = page.QuerySelectorAll("a[href], iframe[src]")
                .Select(link => (link.GetAttribute("href") ?? link.GetAttribute("src"))!.Split('#')[0])
                .Where(link => link.StartsWith('/') && !link.StartsWith("/v1", StringComparison.Ordinal))
                .Where(link => link.Contains($"lang={language}", StringComparison.Ordinal));
            foreach (var link in next.Where(known.Add))
                queue.Enqueue(link);
        }

        return known;
    }

    private async Task<string> GetAsync(string address)
    {
        using var http = _host.CreateClient();
        return await http.GetStringAsync(new Uri(address, UriKind.Relative));
    }
}
