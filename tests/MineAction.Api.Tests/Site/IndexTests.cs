using System.Text.Json;
using System.Xml.Linq;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>What crawlers look for.</summary>
public sealed class IndexTests
{
    [Test]
    public async Task The_map_of_the_site_names_every_instrument_and_participant_in_every_language()
    {
        using var http = SharedHosts.Of(Engines.Sqlite).CreateClient();
        var map = XDocument.Parse(await http.GetStringAsync("/sitemap.xml"));
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        Assert.That(map.Descendants(sitemap + "loc").Count(), Is.EqualTo(4 + 12 + 204));
        Assert.That(
            map.Descendants(sitemap + "lastmod").Select(day => day.Value), Has.Exactly(4 + 12 + 204).EqualTo("2026-06-01T12:00:00.000Z"));
        Assert.That(map.Descendants().Attributes("hreflang").Count(), Is.EqualTo(6 * (4 + 12 + 204)));
    }

    [Test]
    public async Task A_treaty_s_page_tells_machines_its_files_its_licence_and_its_days()
    {
        var (page, _) = await SharedHosts.Of(Engines.Sqlite).PageAsync("/i/ccm?lang=en");
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var dataset = data.RootElement;

        Assert.That(dataset.GetProperty("temporalCoverage").GetString(), Is.EqualTo("2008-12-03/2026-02-03"));
        Assert.That(dataset.GetProperty("dateModified").GetString(), Is.EqualTo("2026-06-01T12:00:00.000Z"));
        Assert.That(dataset.GetProperty("license").GetString(), Does.StartWith("https://creativecommons.org/"));
        Assert.That(
            dataset.GetProperty("distribution").EnumerateArray().Select(file => file.GetProperty("encodingFormat").GetString()),
            Is.EqualTo((string[])["text/csv", "application/json", "text/csv", "image/svg+xml", "image/png"]));
        using var http = SharedHosts.Of(Engines.Sqlite).CreateClient();
        foreach (var file in dataset.GetProperty("distribution").EnumerateArray())
        {
            using var response = await http.GetAsync(new Uri(file.GetProperty("contentUrl").GetString()!));
            Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(file.GetProperty("encodingFormat").GetString()));
        }
    }

    [TestCase("/robots.txt", "Sitemap: http://localhost/sitemap.xml")]
    [TestCase("/llms.txt", "http://localhost/openapi/v1.json")]
    public async Task A_text_names_addresses_of_this_service(string address, string line)
    {
        using var http = SharedHosts.Of(Engines.Sqlite).CreateClient();
        Assert.That(await http.GetStringAsync(address), Does.Contain(line).And.Not.Contain("{origin}"));
    }

    [Test]
    public async Task An_operator_names_the_origin_that_the_world_sees()
    {
        await using var host = new ApiHost(Engines.Sqlite, ("Site:Origin", "https://treaties.example.org/"));
        var (page, _) = await host.PageAsync("/embed?lang=en");
        Assert.That(
            page.QuerySelector("textarea")!.TextContent,
            Does.Contain("src=\"https://treaties.example.org/embed/treaty-status.js\""));
        Assert.That(
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            Is.EqualTo("https://treaties.example.org/embed?lang=en"));
    }
}
