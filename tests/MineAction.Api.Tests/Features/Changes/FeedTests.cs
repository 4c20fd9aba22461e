using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Site;

namespace MineAction.Api.Tests.Features.Changes;

/// <summary>What a feed reader gets, as Atom and as JSON Feed.</summary>
public sealed class FeedTests(Engine engine) : WritingTests(engine)
{
    private const int Imported = 365;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Test]
    public async Task The_shipped_facts_are_one_entry([Values("", "&instrument=apmbc")] string query)
    {
        var entry = Entries(await FeedAsync($"/v1/changes.atom?revision=1{query}")).Single();

        Assert.That(entry.Element(Atom + "title")!.Value, Does.StartWith("The shipped facts").And.EndsWith(" changes"));
        Assert.That((await Api.GetAsync($"/v1/changes.json?revision=1{query}")).Json.GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_revision_of_many_acts_reaches_a_reader_whole_and_whoever_follows_next_meets_every_change_once()
    {
        var before = await RecordAsync("ccm", Entry("USA", "declaration", "2026-05-01"));
        var revision = await ImportAsync(Imported);
        for (var day = 1; day <= 3; day++)
            await RecordAsync("crpd", Entry("USA", "declaration", $"2026-05-0{day}"));

        var first = await FeedAsync("/v1/changes.atom");
        Assert.That(Entries(first).Count(entry => IdOf(entry).Contains($":change:{revision}:")), Is.EqualTo(Imported));

        var ids = new List<string>();
        for (var next = "/v1/changes.atom"; next is not null;)
        {
            var part = await FeedAsync(next);
            ids.AddRange(Entries(part).Select(IdOf));
            next = LinkOf(part, "next") is { } link ? new Uri(link).PathAndQuery : null;
        }

        var changes = (await Api.GetAsync("/v1/changes?after=1&limit=1000")).Items
            .Select(item => $"urn:mineaction-api:change:{item.GetProperty("revision")}:{item.GetProperty("action").GetProperty("id")}");
        Assert.That(ids, Is.Unique);
        Assert.That(ids, Is.EquivalentTo(changes.Append("urn:mineaction-api:change:1")));
        Assert.That(ids, Does.Contain($"urn:mineaction-api:change:{revision - 1}:{before}"));
    }

    [Test]
    public async Task An_entry_says_who_did_what_and_why_and_leads_to_a_page()
    {
        var id = await RecordAsync("ccm", Entry("CHE", "declaration", "2026-05-01", ("reason", "A <test> & more")));
        var answer = await Api.GetAsync("/v1/changes.atom?instrument=CCM", ("Accept", "text/html"));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("application/atom+xml; charset=utf-8"));
        var recorded = Entries(XDocument.Parse(answer.Text).Root!)[0];
        Assert.That(
            recorded.Element(Atom + "title")!.Value,
            Is.EqualTo("Switzerland: Declaration, 1 May 2026 · Convention on Cluster Munitions (recorded)"));
        Assert.That(recorded.Element(Atom + "summary")!.Value, Does.EndWith("Recorded by ana: A <test> & more"));
        Assert.That(LinkOf(recorded, "alternate"), Does.EndWith("/s/CHE#ccm"));
        Assert.That(LinkOf(recorded, "related"), Does.EndWith($"/v1/actions/{id}/history"));

        await WriteAsync(HttpMethod.Delete, $"/v1/actions/{id}?reason=Recorded+twice", null, ("If-Match", "*"));
        var retracted = Entries(await FeedAsync("/v1/changes.atom?instrument=ccm&lang=fr"))[0];
        Assert.That(retracted.Element(Atom + "summary")!.Value, Is.EqualTo(
            "Suisse\u00a0: Déclaration, 1er mai 2026 · Convention sur les armes à sous-munitions. " +
            "Retiré du registre, ana : Recorded twice"));
        var (page, _) = await Host.PageAsync(new Uri(LinkOf(retracted, "alternate")!).PathAndQuery);
        Assert.That(page.GetElementById("ccm"), Is.Not.Null);
    }

    [Test]
    public async Task A_correction_says_what_the_record_told_before()
    {
        var id = await RecordAsync("ccm", Entry("AUT", "declaration", "2026-05-01"));
        await WriteAsync(
            HttpMethod.Put, $"/v1/actions/{id}", Entry("AUT", "declaration", "2026-05-02", ("reason", "A day later")), ("If-Match", "*"));

        Assert.That(
            Entries(await FeedAsync("/v1/changes.atom"))[0].Element(Atom + "summary")!.Value,
            Does.Contain("2 May 2026")
                .And.Contain("Corrected by ana: A day later")
                .And.Contain("Until then: Austria: Declaration, 1 May 2026"));
    }

    [Test]
    public async Task JSON_Feed_tells_the_same()
    {
        await RecordAsync("ccm", Entry("NOR", "declaration", "2026-05-01"));
        var answer = await Api.GetAsync("/v1/changes.json?instrument=ccm", ("Accept", "text/html"));
        var atom = Entries(await FeedAsync("/v1/changes.atom?instrument=ccm"));
        var items = answer["items"].EnumerateArray().ToList();

        Assert.That(answer.Header("Content-Type"), Is.EqualTo("application/feed+json; charset=utf-8"));
        Assert.That(answer["version"].GetString(), Is.EqualTo("https://jsonfeed.org/version/1.1"));
        Assert.That(answer["feed_url"].GetString(), Does.EndWith("/v1/changes.json?lang=en&instrument=ccm"));
        Assert.That(answer["home_page_url"].GetString(), Does.EndWith("/i/ccm"));
        Assert.That(Texts(items, "id"), Is.EqualTo(atom.Select(IdOf)));
        Assert.That(Texts(items, "title"), Is.EqualTo(atom.Select(entry => entry.Element(Atom + "title")!.Value)));
        Assert.That(Texts(items, "content_text"), Is.EqualTo(atom.Select(entry => entry.Element(Atom + "summary")!.Value)));
        Assert.That(Texts(items, "url"), Is.EqualTo(atom.Select(entry => LinkOf(entry, "alternate"))));
        Assert.That(items[0].GetProperty("authors")[0].GetProperty("name").GetString(), Is.EqualTo("ana"));
    }

    [TestCase("/", "")]
    [TestCase("/s/FIN", "")]
    [TestCase("/i/ccm", "&instrument=ccm")]
    public async Task Pages_say_where_the_feeds_are(string address, string query)
    {
        var (page, _) = await Host.PageAsync($"{address}?lang=es");
        var links = page.QuerySelectorAll("link[rel=alternate][type='application/atom+xml'], link[type='application/feed+json']");

        Assert.That(links, Has.Length.EqualTo(2));
        foreach (var link in links)
        {
            var path = new Uri(link.GetAttribute("href")!).PathAndQuery;
            Assert.That(path, Does.EndWith($"?lang=es{query}"));
            Assert.That((await Api.GetAsync(path)).Header("Content-Type"), Does.StartWith(link.GetAttribute("type")!));
        }
    }

    // Our own export is what an editor imports: as many declarations of one State, one a day.
    private async Task<int> ImportAsync(int acts)
    {
        var rows = Enumerable.Range(0, acts).Select(day => new DateOnly(2020, 1, 1).AddDays(day)).Select(day =>
            string.Create(CultureInfo.InvariantCulture, $"ccw,USA,declaration,{day:yyyy-MM-dd},,false,A list,,,,secondary,"));
        var header = "instrument,participant,kind,date,effectiveOn,contested,"
            + "sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note";
        using var content = new StringContent(string.Join("\r\n", rows.Prepend(header)) + "\r\n", Encoding.UTF8, "text/csv");
        var answer = await Api.SendAsync(
            HttpMethod.Post, "/v1/imports", content, ("Authorization", $"Bearer {EditorToken.Of("ana")}"));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer["revision"].GetInt32();
    }

    private async Task<XElement> FeedAsync(string address)
    {
        var answer = await Api.GetAsync(address);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        var feed = XDocument.Parse(answer.Text).Root!;
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.That(new[] { "id", "title", "updated" }.Select(name => element.Element(Atom + name)?.Value), Has.All.Not.Empty);
            Assert.That(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _), Is.True);
        }

        return feed;
    }

    private static List<XElement> Entries(XElement feed) => [.. feed.Elements(Atom + "entry")];

    private static string IdOf(XElement entry) => entry.Element(Atom + "id")!.Value;

    private static string? LinkOf(XElement element, string relation) => element.Elements(Atom + "link")
        .SingleOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;

    private static IEnumerable<string?> Texts(IEnumerable<JsonElement> items, string name) =>
        items.Select(item => item.GetProperty(name).GetString());
}
