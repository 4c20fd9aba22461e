using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>A name or note that holds markup, quotes or bidi controls is text and nothing else, wherever it stands.</summary>
public sealed class EscapingTests
{
    private const string Hostile = "\u202e</script></title><svg onload=\"alert(1)\">'\"&amp;\u2066<b>Mali";

    private readonly string _folder = Directory.CreateTempSubdirectory("hostile-").FullName;
    private ApiHost _host = null!;

    private static readonly string[] Pages =
    [
        "/?lang=en", "/i/apmbc?lang=en", "/s/MLI?lang=en", "/embed?lang=en", "/embed/apmbc?view=map&lang=en",
        "/embed/apmbc?view=missing&lang=en", "/embed/apmbc?view=series&lang=en",
    ];

    [OneTimeSetUp]
    public async Task WriteHostileNames()
    {
        var database = $"Data Source={Path.Combine(_folder, "register.db")};Pooling=False";
        await using (var first = new ApiHost(Engines.Sqlite, ("Database:ConnectionString", database)))
            first.CreateClient().Dispose();
        await using (var connection = new SqliteConnection(database))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText =
                """
                update participant set name = $text where code = 'MLI';
                update participant_name set name = $text where code = 'MLI';
                update participant_alias set alias = $text where code = 'MLI';
                update treaty_action set note = $text, source_title = $text, source_url = 'javascript:alert(1)' where participant = 'MLI';
                update instrument set document = json_set(document, '$.title', $text, '$.shortTitle', $text, '$.depositary', $text)
                where id = 'apmbc';
                """;
            command.Parameters.AddWithValue("$text", Hostile);
            Assert.That(await command.ExecuteNonQueryAsync(), Is.GreaterThan(10));
        }

        _host = new ApiHost(Engines.Sqlite, ("Database:ConnectionString", database));
    }

    [OneTimeTearDown]
    public async Task StopHost()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task In_a_page_it_is_inert(string address)
    {
        var (page, _) = await _host.PageAsync(address);
        Assert.That(page.QuerySelectorAll("[onload], b:not([class]) svg"), Is.Empty);
        Assert.That(
            page.QuerySelectorAll("script:not([src])").All(script => script.GetAttribute("type") == "application/ld+json"), Is.True);
        Assert.That(page.QuerySelectorAll("a[href^='javascript:'], img[src^='javascript:']"), Is.Empty);
        Assert.That(
            page.Source.Text,
            Does.Not.Contain('\u202e').And.Not.Contain('\u2066').And.Not.Contain("&#x202E;").And.Not.Contain("\\u202e").IgnoreCase);
        foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']"))
            Assert.DoesNotThrow(() => System.Text.Json.JsonDocument.Parse(data.TextContent).Dispose(), data.TextContent);
    }

    [Test]
    public async Task The_page_of_the_State_still_shows_the_name_as_it_is_written()
    {
        var (page, _) = await _host.PageAsync("/s/MLI?lang=en");
        Assert.That(
            page.QuerySelector("h1 bdi")!.TextContent,
            Is.EqualTo(Hostile.Replace("\u202e", "", StringComparison.Ordinal).Replace("\u2066", "", StringComparison.Ordinal)));
        Assert.That(page.QuerySelector("#apmbc .acts")!.TextContent, Does.Contain("<b>Mali"));
    }

    [TestCase("%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [TestCase("%E2%80%AE%3Cb%3E")]
    public async Task What_a_visitor_writes_is_inert_too(string text)
    {
        string[] addresses =
        [
            $"/i/{text}", $"/s/{text}", $"/embed/{text}",
            $"/embed/apmbc?view={text}", $"/i/apmbc?asOf={text}", $"/?lang={text}", $"/?instrument={text}",
        ];
        foreach (var address in addresses)
        {
            using var http = _host.CreateClient();
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Accept", "text/html");
            using var response = await http.SendAsync(request);
            var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
            Assert.That(response.StatusCode, Is.LessThan(HttpStatusCode.InternalServerError), address);
            Assert.That(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), main b:empty"), Is.Empty, address);
        }
    }

    [Test]
    public async Task In_a_badge_and_in_oEmbed_it_is_inert()
    {
        using var http = _host.CreateClient();
        var badge = XDocument.Parse(await http.GetStringAsync("/v1/badges/apmbc.svg"));
        Assert.That(badge.Descendants().Attributes("onload"), Is.Empty);
        var oembed = await http.GetStringAsync("/oembed?url=http%3A%2F%2Flocalhost%2Fi%2Fapmbc");
        Assert.That(oembed, Does.Not.Contain('<'));
    }
}
