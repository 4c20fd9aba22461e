using System.Net;
using System.Text;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>The horizon: through which day the register knows an instrument's acts, and what moves it.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class HorizonTests(Engine engine)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Xml = "application/xml";

    private Editor _editor = null!;

    [SetUp]
    public void Open() => _editor = new Editor(engine);

    [TearDown]
    public void Close() => _editor?.Dispose();

    [Test]
    public async Task A_document_that_brings_nothing_new_moves_the_horizon_by_a_revision_of_its_own_and_no_earlier_answer()
    {
        var pinned = await _editor.BytesAsync("/v1/instruments/apmbc/universalization?asOf=2026-03-01&revision=1");

        var plan = await _editor.ImportAsync(Page("XXVI-5", "31-05-2026"), Html);

        Assert.That((plan.Count("added"), plan.GetProperty("revision").GetInt32()), Is.EqualTo((0, 2)));
        var change = (await _editor.GetAsync("/v1/changes?after=1")).GetProperty("items").EnumerateArray().Single();
        Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("verified"));
        Assert.That(change.GetProperty("reason").GetString(), Is.EqualTo("Import of XXVI-5 as at 31 May 2026"));
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));
        Assert.That(await DataThroughAsync("ccm"), Is.EqualTo("2026-02-03"), "no document of it was read");
        var dataset = await _editor.GetAsync("/v1/dataset");
        Assert.That(dataset.GetProperty("coverage").GetProperty("dataThrough").GetString(), Is.EqualTo("2026-02-03"), "the earliest");
        Assert.That(await _editor.BytesAsync("/v1/instruments/apmbc/universalization?asOf=2026-03-01&revision=1"), Is.EqualTo(pinned));
    }

    [Test]
    public async Task The_foot_of_a_page_about_one_treaty_tells_the_horizon_of_that_treaty_and_any_other_the_earliest()
    {
        await _editor.ImportAsync(Page("XXVI-5", "31-05-2026"), Html);

        Assert.That(await FootAsync("/i/apmbc"), Does.Contain("through 31 May 2026").And.Not.Contain("February"));
        Assert.That(await FootAsync("/i/ccm"), Does.Contain("through 3 February 2026").And.Not.Contain("31 May"));
        Assert.That(await FootAsync("/"), Does.Contain("through 3 February 2026").And.Not.Contain("31 May"));
    }

    [Test]
    public async Task The_page_of_the_convention_moves_its_first_three_protocols_too()
    {
        await _editor.ImportAsync(Page("XXVI-2", "31-05-2026"), Html);

        Assert.Multiple(async () =>
        {
            foreach (var instrument in new[] { "ccw", "ccw-p1", "ccw-p2", "ccw-p3" })
                Assert.That(await DataThroughAsync(instrument), Is.EqualTo("2026-05-31"), instrument);
            Assert.That(await DataThroughAsync("ccw-p4"), Is.EqualTo("2026-02-03"));
        });
    }

    [Test]
    public async Task The_same_document_once_more_and_an_older_one_record_nothing()
    {
        await _editor.ImportAsync(Page("XXVI-5", "31-05-2026"), Html);
        var again = await _editor.ImportAsync(Page("XXVI-5", "31-05-2026"), Html);
        var older = await _editor.ImportAsync(Page("XXVI-5", "01-05-2026"), Html);

        Assert.That((again.GetProperty("revision").GetInt32(), older.GetProperty("revision").GetInt32()), Is.EqualTo((2, 2)));
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));
    }

    [Test]
    public async Task A_single_act_of_the_depositary_never_moves_it()
    {
        await _editor.PostJsonAsync("/v1/instruments/apmbc/actions", """
            {
              "participant": "GEO", "kind": "accession", "date": "2026-05-20",
              "source": { "title": "C.N.1.2026", "accessedOn": "2026-05-21", "reliability": "depositary" }
            }
            """);

        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-02-03"));
    }

    [Test]
    public async Task A_document_that_lacks_an_act_of_the_register_or_differs_from_it_moves_nothing_until_the_difference_is_settled()
    {
        var page = Encoding.UTF8.GetString(Page("XXVI-5", "31-05-2026"));
        var moved = page.Replace("11 Sep\t 2002", "12 Sep\t 2002", StringComparison.Ordinal);
        Assert.That(moved, Is.Not.EqualTo(page), "the accession of Afghanistan");

        var open = await _editor.ImportAsync(moved, Html);
        Assert.That((open.GetProperty("changed").GetArrayLength(), await DataThroughAsync("apmbc")), Is.EqualTo((1, "2026-02-03")));

        await _editor.ImportAsync(moved, Html, "?accept=changes");
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));
    }

    [Test]
    public async Task A_document_of_a_day_that_has_not_come_is_refused()
    {
        var refusal = await _editor.ImportAsync(Page("XXVI-5", "02-06-2026"), Html, "", HttpStatusCode.UnprocessableEntity);

        Assert.That(refusal.Findings("error").Single(), Does.Contain("2 June 2026, a day that has not come"));
    }

    [Test]
    public async Task A_day_other_than_the_printed_one_is_refused()
    {
        var refusal = await _editor.ImportAsync(
            Page("XXVI-5", "31-05-2026"), Html, "?statusAsAt=2026-05-30", HttpStatusCode.UnprocessableEntity);

        Assert.That(refusal.Findings("error").Single(), Does.Contain("prints 31 May 2026 as its day; 30 May 2026 is named"));
    }

    [Test]
    public async Task The_xml_prints_no_day_and_is_refused_without_one()
    {
        var xml = Depositary.BytesOf("xml/XXVI-5.en.xml");
        var refusal = await _editor.ImportAsync(xml, Xml, "?instrument=apmbc", HttpStatusCode.BadRequest);
        var plan = await _editor.ImportAsync(xml, Xml, "?instrument=apmbc&statusAsAt=2026-05-31");

        Assert.That(refusal.GetProperty("errors").GetProperty("statusAsAt")[0].GetString(), Does.Contain("prints no day"));
        Assert.That(plan.GetProperty("source").GetProperty("statusAsAt").GetString(), Is.EqualTo("2026-05-31"));
        Assert.That(plan.Acts("missingFromSource"), Is.Not.Empty, "it is of 2014");
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-02-03"));
    }

    private static byte[] Page(string treaty, string day)
    {
        var page = Encoding.UTF8.GetString(Depositary.BytesOf($"pages/{treaty}.html"));
        return Encoding.UTF8.GetBytes(page.Replace("STATUS AS AT : 03-02-2026", $"STATUS AS AT : {day}", StringComparison.Ordinal));
    }

    private async Task<string> FootAsync(string path)
    {
        var page = Encoding.UTF8.GetString(await _editor.BytesAsync($"{path}?lang=en&asOf=2026-01-15"));
        return page[page.IndexOf("<footer", StringComparison.Ordinal)..];
    }

    private async Task<string?> DataThroughAsync(string instrument)
    {
        var answer = await _editor.GetAsync($"/v1/instruments/{instrument}");
        return answer.GetProperty("dataThrough") is { ValueKind: JsonValueKind.String } day ? day.GetString() : null;
    }
}
