using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>The depositary's own pages, imported as an editor would.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class StatusPagesTests(Engine engine)
{
    private const string Html = "text/html; charset=utf-8";

    // What the notes of the page of the Convention on Cluster Munitions say; each is plain in its text.
    private static readonly string[] TerritorialApplications =
    [
        "ccm DNK territorial-application 2010-02-12", "ccm GBR territorial-application 2014-02-21",
        "ccm NLD territorial-application 2022-09-20", "ccm NZL territorial-application 2009-12-22",
    ];

    // For what changes nothing; what does has a register of its own.
    private Editor _editor = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _editor = new Editor(engine);
    }

    [OneTimeTearDown]
    public void Close() => _editor?.Dispose();

    [TestCase("XXVI-5", "apmbc", 166, 132, 162, 316)]
    [TestCase("XXVI-2", "ccw", 132, 50, 128, 186)]
    [TestCase("XXVI-2-d", "ccw-p5", 99, 0, 99, 102)]
    [TestCase("IV-15-a", "crpd-op", 131, 95, 108, 206)]
    public async Task A_page_of_the_register_agrees_with_it_act_by_act(
        string treaty, string instrument, int rows, int signatories, int parties, int unchanged)
    {
        var plan = await _editor.ImportAsync(Depositary.BytesOf($"pages/{treaty}.html"), Html, "?dryRun=true");
        var counts = plan.GetProperty("counts");
        Assert.Multiple(() =>
        {
            Assert.That(plan.GetProperty("instrument").GetString(), Is.EqualTo(instrument));
            Assert.That(plan.GetProperty("source").GetProperty("statusAsAt").GetString(), Is.EqualTo("2026-02-03"));
            Assert.That(plan.GetProperty("source").GetProperty("parties").GetInt32(), Is.EqualTo(parties), "the page's own line");
            Assert.That(counts.GetProperty("rows").GetInt32(), Is.EqualTo(rows));
            Assert.That(counts.GetProperty("signatories").GetInt32(), Is.EqualTo(signatories));
            Assert.That(counts.GetProperty("parties").GetInt32(), Is.EqualTo(parties));
            Assert.That(counts.GetProperty("unchanged").GetInt32(), Is.EqualTo(unchanged));
            Assert.That(plan.Acts("added"), Is.Empty);
            Assert.That(plan.GetProperty("changed").EnumerateArray(), Is.Empty);
            Assert.That(plan.Acts("missingFromSource"), Is.Empty);
            Assert.That(plan.Findings("warning").Concat(plan.Findings("error")), Is.Empty);
        });
    }

    [Test]
    public async Task The_page_of_the_cluster_munitions_convention_agrees_with_the_register()
    {
        var plan = await _editor.ImportAsync(Depositary.BytesOf("pages/XXVI-6.html"), Html, "?dryRun=true");
        Assert.Multiple(() =>
        {
            Assert.That(plan.Acts("added"), Is.Empty);
            Assert.That(plan.GetProperty("changed").EnumerateArray(), Is.Empty);
            Assert.That(plan.Acts("missingFromSource"), Is.Empty);
            Assert.That(
                (plan.Count("rows"), plan.Count("signatories"), plan.Count("parties"), plan.Count("unchanged")),
                Is.EqualTo((125, 107, 112, 231)));
        });
    }

    [Test]
    public async Task Consents_to_the_first_three_protocols_stand_beside_the_convention()
    {
        var plan = await _editor.ImportAsync(Depositary.BytesOf("pages/XXVI-2.html"), Html, "?dryRun=true");
        var also = plan.GetProperty("also").EnumerateArray()
            .Select(each => (
                each.GetProperty("instrument").GetString(),
                each.Count("rows"),
                each.Count("parties"),
                each.Count("unchanged"),
                each.Count("added")));
        Assert.That(also, Is.EqualTo(new[] { ("ccw-p1", 121, 121, 124, 0), ("ccw-p2", 96, 96, 99, 0), ("ccw-p3", 117, 117, 120, 0) }));
    }

    [Test]
    public async Task A_dry_run_changes_nothing()
    {
        var before = await _editor.GetAsync("/v1/instruments/ccm/actions?limit=1000");
        await _editor.ImportAsync(Depositary.BytesOf("pages/XXVI-6.html"), Html, "?dryRun=true");
        Assert.That((await _editor.GetAsync("/v1/instruments/ccm/actions?limit=1000")).ToString(), Is.EqualTo(before.ToString()));
    }

    [Test]
    public async Task Applying_is_one_revision_by_the_editor_and_a_second_import_finds_nothing_new()
    {
        using var editor = new Editor(engine);
        var known = await editor.GetAsync("/v1/instruments/ccm/actions?kind=territorial-application");
        foreach (var act in known.GetProperty("items").EnumerateArray().Where(act => act.GetProperty("date").GetString() != "2011-02-23"))
            await editor.RetractAsync(act.GetProperty("id").GetInt64());
        var first = await editor.ImportAsync(Depositary.BytesOf("pages/XXVI-6.html"), Html);
        var recorded = first.GetProperty("added")[0];
        var history = await editor.GetAsync($"/v1/actions/{recorded.GetProperty("id")}/history");
        var second = await editor.ImportAsync(Depositary.BytesOf("pages/XXVI-6.html"), Html);
        Assert.Multiple(() =>
        {
            Assert.That(first.GetProperty("revision").GetInt32(), Is.EqualTo(6), "after four retractions");
            Assert.That(first.Acts("added"), Is.EqualTo(TerritorialApplications));
            Assert.That(
                first.GetProperty("added").EnumerateArray().Select(act => act.GetProperty("revision").GetInt32()), Is.All.EqualTo(6));
            Assert.That(history.ToString(), Does.Contain(Editor.Name).And.Contain("Import of XXVI-6 as at 3 February 2026"));
            Assert.That(recorded.GetProperty("source").ToString(), Does.Contain("UN Treaty Collection, status page of XXVI-6")
                .And.Contain("mtdsg_no=XXVI-6&chapter=26").And.Contain("2026-02-03").And.Contain("depositary"));
            Assert.That(second.GetProperty("revision").GetInt32(), Is.EqualTo(6), "nothing to record, no revision");
            Assert.That((second.Count("added"), second.Count("unchanged")), Is.EqualTo((0, 231)));
        });
    }

    [Test]
    public async Task A_repeated_import_with_the_same_key_is_one_import()
    {
        using var editor = new Editor(engine);
        var page = Depositary.BytesOf("pages/XXVI-6.html");
        var first = await editor.ImportAsync(page, Html, key: "the-february-page");
        Assert.That((await editor.ImportAsync(page, Html, key: "the-february-page")).ToString(), Is.EqualTo(first.ToString()));
    }

    [Test]
    public async Task A_day_that_differs_is_kept_as_recorded_unless_the_change_is_accepted()
    {
        using var editor = new Editor(engine);
        var page = Change("XXVI-5", "11 Sep\t 2002 a", "12 Sep\t 2002 a");
        var kept = await editor.ImportAsync(page, Html);
        var standing = await editor.GetAsync("/v1/instruments/apmbc/participants/AFG");
        var accepted = await editor.ImportAsync(page, Html, "?accept=changes");
        var corrected = await editor.GetAsync("/v1/instruments/apmbc/participants/AFG");
        var asBefore = await editor.GetAsync("/v1/instruments/apmbc/participants/AFG?revision=1");
        Assert.Multiple(() =>
        {
            var change = kept.GetProperty("changed").EnumerateArray().Single();
            Assert.That(Plan.Describe(change.GetProperty("before")), Is.EqualTo("apmbc AFG accession 2002-09-11"));
            Assert.That(Plan.Describe(change.GetProperty("after")), Is.EqualTo("apmbc AFG accession 2002-09-12"));
            Assert.That(kept.GetProperty("revision").GetInt32(), Is.EqualTo(1));
            Assert.That(
                kept.Findings("warning").Single(),
                Does.StartWith("Afghanistan: Differs from action")
                    .And.Contain("date 2002-09-11 → 2002-09-12").And.Contain("accept=changes"));
            Assert.That(standing.GetProperty("consent").GetProperty("date").GetString(), Is.EqualTo("2002-09-11"));
            Assert.That(accepted.GetProperty("revision").GetInt32(), Is.EqualTo(2));
            Assert.That(corrected.GetProperty("consent").GetProperty("date").GetString(), Is.EqualTo("2002-09-12"));
            Assert.That(asBefore.GetProperty("consent").GetProperty("date").GetString(), Is.EqualTo("2002-09-11"));
        });
    }

    [Test]
    public async Task What_a_page_no_longer_has_is_reported_and_stays()
    {
        using var editor = new Editor(engine);
        var page = Change("XXVI-5", "11 Sep\t 2002 a", "");
        var plan = await editor.ImportAsync(page, Html, "?accept=changes");
        var standing = await editor.GetAsync("/v1/instruments/apmbc/participants/AFG");
        Assert.Multiple(() =>
        {
            Assert.That(plan.Acts("missingFromSource"), Is.EqualTo(new[] { "apmbc AFG accession 2002-09-11" }));
            Assert.That(plan.GetProperty("revision").GetInt32(), Is.EqualTo(1));
            Assert.That(plan.Findings("warning"), Has.Some.Contains("The document says 162; its table has 161."));
            Assert.That(standing.GetProperty("status").GetString(), Is.EqualTo("in-force"));
        });
    }

    [Test]
    public async Task A_name_that_nobody_has_stands_against_the_whole_page()
    {
        var page = Change("XXVI-5", "<td>Afghanistan<br></td>", "<td>Affghanistan<br></td>");
        var plan = await _editor.ImportAsync(page, Html, "?dryRun=true");
        var refusal = await _editor.ImportAsync(page, Html, "", HttpStatusCode.UnprocessableEntity);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Findings("error").Single(), Is.EqualTo(
                "Affghanistan: The register knows nobody of this name. The nearest: Afghanistan, Pakistan, Turkmenistan. " +
                "If it is new, record it first: POST /v1/states."));
            Assert.That(plan.Count("rows"), Is.EqualTo(166), "the row is kept");
            Assert.That(refusal.Findings("error"), Is.EqualTo(plan.Findings("error")));
            Assert.That(refusal.GetProperty("detail").GetString(), Does.EndWith("Nothing was changed."));
        });
    }

    [TestCase("Swaziland", "Eswatini", "SWZ")]
    [TestCase("Serbia and Montenegro", "Serbia", "SRB")]
    public async Task Two_names_of_one_participant_are_found(string former, string name, string code)
    {
        var page = Change("XXVI-5", "<td>Afghanistan<br></td>", $"<td>{former}<br></td>");
        var plan = await _editor.ImportAsync(page, Html, "?dryRun=true");
        Assert.That(
            plan.Findings("error").Single(),
            Does.StartWith($"{name}: Its row is the second of {code}").And.EndsWith($"has it as \"{former}\"."));
    }

    [Test]
    public async Task A_page_of_another_treaty_than_the_one_named_is_refused()
    {
        var page = Depositary.BytesOf("pages/XXVI-6.html");
        var mistaken = await _editor.ImportAsync(page, Html, "?dryRun=true&instrument=apmbc", HttpStatusCode.UnprocessableEntity);
        var unknown = await _editor.ImportAsync(page, Html, "?dryRun=true&instrument=apmc", HttpStatusCode.NotFound);
        Assert.Multiple(() =>
        {
            Assert.That(mistaken.GetProperty("detail").GetString(), Does.StartWith("The document is of ccm; the request names apmbc."));
            Assert.That(unknown.GetProperty("suggestions")[0].GetString(), Is.EqualTo("apmbc"));
        });
    }

    [Test]
    public async Task A_treaty_that_the_register_lacks_is_proposed_and_once_completed_imported_whole()
    {
        using var editor = new Editor(engine);
        var page = Depositary.BytesOf("pages/XXVI-8.html");
        var refusal = await editor.ImportAsync(page, Html, "", HttpStatusCode.UnprocessableEntity);
        var treaty = JsonNode.Parse(refusal.GetProperty("proposedInstrument").GetRawText())!.AsObject();
        Assert.That(
            treaty.ToJsonString(),
            Does.Contain("\"title\":\"Arms Trade Treaty\"")
                .And.Contain("\"untc\":\"XXVI-8\"")
                .And.Contain("\"adoptedOn\":\"2013-04-02\"")
                .And.Contain("\"statedEntryIntoForce\":\"2014-12-24\"")
                .And.Contain("\"number\":\"52373\"")
                .And.Contain("\"signatories\":[\"approval\",\"acceptance\",\"ratification\"]"));
        Assert.That(refusal.Findings("warning"), Has.Some.Contains("How many deposits bring the treaty into force?"));

        Complete(treaty);
        await editor.PostJsonAsync("/v1/instruments", treaty.ToJsonString());
        var plan = await editor.ImportAsync(page, Html);
        var status = await editor.GetAsync("/v1/instruments/att/universalization?asOf=2026-02-03");
        var participants = await editor.GetAsync("/v1/instruments/att/participants?asOf=2026-02-03");
        var again = await editor.ImportAsync(page, Html);
        Assert.Multiple(() =>
        {
            Assert.That((plan.Count("rows"), plan.Count("signatories"), plan.Count("parties")), Is.EqualTo((142, 130, 117)));
            Assert.That(plan.GetProperty("revision").GetInt32(), Is.EqualTo(3), "the instrument, then its acts at once");
            Assert.That(plan.Findings("warning").Concat(plan.Findings("error")), Is.Empty);
            Assert.That(participants.GetProperty("total").GetInt32(), Is.EqualTo(142));
            Assert.That((status.GetProperty("signatories").GetInt32(), status.GetProperty("parties").GetInt32()), Is.EqualTo((130, 117)));
            Assert.That(status.GetProperty("entryIntoForce").GetProperty("date").GetString(), Is.EqualTo("2014-12-24"));
            Assert.That(
                status.GetProperty("entryIntoForce").GetProperty("reachedOn").GetString(),
                Is.EqualTo("2014-09-25"),
                "the fiftieth deposit");
            Assert.That(again.Count("added"), Is.Zero);
        });
    }

    // The text of the treaty: articles 21 to 24.
    private static void Complete(JsonObject treaty)
    {
        JsonObject NinetyDays() => new() { ["kind"] = "days-after", ["days"] = 90 };
        treaty["closedForSignature"] = "2014-12-24";
        treaty["entryIntoForce"] = new JsonObject
        {
            ["threshold"] = 50,
            ["delay"] = NinetyDays(),
            ["article"] = "22(1)",
            ["laterJoiners"] = new JsonObject { ["delay"] = NinetyDays(), ["article"] = "22(2)" },
        };
        treaty["consentBy"]!["article"] = "21";
        treaty["provisionalApplication"]!["what"] = "Articles 6 and 7";
        // Article 23: "at the time of signature or the deposit". Serbia and Spain declared it with their signatures.
        treaty["provisionalApplication"]!["withSignature"] = true;
        treaty["withdrawal"] = new JsonObject { ["delay"] = NinetyDays(), ["article"] = "24(2)", ["deferredWhileInArmedConflict"] = false };
    }

    private static string Change(string treaty, string from, string to)
    {
        var page = Encoding.UTF8.GetString(Depositary.BytesOf($"pages/{treaty}.html"));
        Assert.That(page, Does.Contain(from));
        return page.Replace(from, to, StringComparison.Ordinal);
    }
}
