using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading.Xml;
using MineAction.Api.Tests.Imports.Shipped;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Features.States;

/// <summary>States are facts: recorded and corrected like acts, version by version.</summary>
public sealed class WriteStateTests(Engine engine) : WritingTests(engine)
{
    [Test]
    public async Task A_further_State_is_everywhere_at_once()
    {
        var body = NewState("BGV", "Bougainville");
        body["otherNames"] = new JsonArray(Name("North Solomons", "territory"), Name("Bougainville (Republic of)", "spelling"));
        var recorded = await WriteAsync(HttpMethod.Post, "/v1/states", body);
        Assert.That(recorded.Status, Is.EqualTo(HttpStatusCode.Created), recorded.Text);
        Assert.That(recorded.Header("Location"), Is.EqualTo("/v1/states/BGV"));

        await RecordAsync("crpd", Entry("BGV", "accession", "2026-05-20"));
        var page = SmallXml.With("21 May\t2026 a").Replace("Mali", "Bougainville (Republic of)", StringComparison.Ordinal);
        var import = await Api.SendAsync(
            HttpMethod.Post,
            "/v1/imports?dryRun=true&instrument=ccm&statusAsAt=2026-05-31",
            new StringContent(page, Encoding.Latin1, "application/xml"),
            ("Authorization", $"Bearer {EditorToken.Of("ana")}"));
        Assert.That(import.Status, Is.EqualTo(HttpStatusCode.OK), import.Text);
        Assert.That(import["added"][0].GetProperty("participant").GetProperty("code").GetString(), Is.EqualTo("BGV"));
        Assert.That((await Api.GetAsync("/v1/states?q=solomons")).Items.Select(CodeOf), Does.Contain("BGV"));
        Assert.That((await Api.GetAsync("/v1/states?party=crpd&notParty=ccm&region=oceania")).Items.Select(CodeOf), Does.Contain("BGV"));
        Assert.That(
            (await Api.GetAsync("/v1/matrix?limit=1000")).Items.Select(CodeOf),
            Does.Contain("BGV"));
        Assert.That(
            (await Api.GetAsync("/v1/instruments/crpd/universalization?asOf=2026-05-31"))["universe"].GetProperty("size").GetInt32(),
            Is.EqualTo(198));
        using var pages = Host.CreateClient();
        Assert.That(await pages.GetStringAsync(new Uri("/s/BGV?lang=fr", UriKind.Relative)), Does.Contain("Bougainville (fr)"));
        Assert.That((await Api.GetAsync("/v1/states/BGV?revision=1")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Every_fault_of_an_entry_is_told_at_once()
    {
        var body = NewState("xx", "Nowhere");
        body["kind"] = "kingdom";
        body["names"] = new JsonObject { ["en"] = " " };
        body["m49"] = "12";
        body["state"] = new JsonObject { ["from"] = "2020-02-30", ["until"] = "2019-01-01" };
        body["otherNames"] = new JsonArray(new JsonObject { ["kind"] = "nickname", ["lang"] = "english", ["from"] = "1.1.2020" });
        body["source"] = new JsonObject { ["title"] = "" };
        var answer = await WriteAsync(HttpMethod.Post, "/v1/states", body);

        AssertProblem(answer, HttpStatusCode.BadRequest, "invalid-body");
        Assert.That(
            answer["errors"].EnumerateObject().Select(error => error.Name),
            Is.SupersetOf(new[]
            {
                "code", "kind", "names", "m49", "state.from", "otherNames.name", "otherNames.kind", "otherNames.lang", "otherNames.from",
                "source.title", "source.reliability",
            }));
    }

    [Test]
    public async Task What_does_not_fit_into_the_register_is_told_at_once()
    {
        var body = NewState("NOW", "Mali");
        body["formalName"] = "Republic of Somaliland";
        body["otherNames"] = new JsonArray(Name("Burma", "spelling"));
        body["region"] = "Afrika";
        body["subregion"] = "Sub-Saharan Africa";
        var answer = await WriteAsync(HttpMethod.Post, "/v1/states", body);

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-state");
        Assert.That(
            answer["errors"].EnumerateObject().Select(error => error.Name), Is.EquivalentTo(new[] { "names", "otherNames", "region" }));
        Assert.That(answer["errors"].GetProperty("names")[0].GetString(), Is.EqualTo("names: 'Mali' is a name of MLI."));
        AssertProblem(
            await WriteAsync(HttpMethod.Post, "/v1/states", NewState("MLI", "Elsewhere")), HttpStatusCode.Conflict, "state-exists");
    }

    [Test]
    public async Task A_State_that_gets_another_name_answers_to_both_each_on_its_days()
    {
        var tag = (await Api.GetAsync("/v1/states/swz")).Header("ETag")!;
        var body = await EntryOfAsync("SWZ");
        body["names"]!["en"] = "Ngwane";
        body["names"]!["fr"] = "Ngwané";
        body["formalName"] = "Kingdom of Ngwane";
        Change(body, "Eswatini", name => name["until"] = "2026-05-01");
        Change(body, "Kingdom of Eswatini", name => name["until"] = "2026-05-01");
        body["otherNames"]!.AsArray().Add(Name("Eswatini", "official", lang: "fr", until: "2026-05-01"));
        var corrected = await WriteAsync(HttpMethod.Put, "/v1/states/swz", body, ("If-Match", tag));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.OK), corrected.Text);
        var revision = corrected["revision"].GetInt32();

        await AssertNamedAsync("SWZ?asOf=2026-05-01", "Ngwane", "Kingdom of Ngwane");
        await AssertNamedAsync("SWZ?asOf=2026-04-30", "Eswatini", "Kingdom of Eswatini");
        await AssertNamedAsync("SWZ?asOf=2010-01-01", "Swaziland", "Kingdom of Swaziland");
        Assert.That((await Api.GetAsync("/v1/states/SWZ?asOf=2026-05-02&lang=fr"))["name"].GetString(), Is.EqualTo("Ngwané"));
        Assert.That((await Api.GetAsync("/v1/states/SWZ?asOf=2026-04-30&lang=fr"))["name"].GetString(), Is.EqualTo("Eswatini"));
        await AssertNamedAsync($"SWZ?asOf=2026-05-02&revision={revision - 1}", "Eswatini", "Kingdom of Eswatini");
        foreach (var name in new[] { "ngwane", "eswatini", "swaziland" })
            Assert.That(CodeOf((await Api.GetAsync($"/v1/states?q={name}")).Items[0]), Is.EqualTo("SWZ"));

        var history = (await Api.GetAsync("/v1/states/SWZ/history")).Items;
        Assert.That(history.Select(item => item.GetProperty("toRevision").GetRawText()), Is.EqualTo(new[] { $"{revision}", "null" }));
        Assert.That(history[1].GetProperty("reason").GetString(), Is.EqualTo("A test"));
        var change = (await Api.GetAsync($"/v1/changes?after={revision - 1}&revision={revision}")).Items.Single();
        Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("state-corrected"));
        Assert.That(change.GetProperty("state").GetRawText(), Is.EqualTo(corrected.Text));
        Assert.That(change.GetProperty("stateBefore").GetRawText(), Is.EqualTo(history[0].GetProperty("state").GetRawText()));
    }

    [Test]
    public async Task A_correction_needs_the_version_that_it_corrects_and_a_reason()
    {
        var tag = (await Api.GetAsync("/v1/states/tls?lang=fr")).Header("ETag")!;
        var body = await EntryOfAsync("TLS");
        body["ldc"] = false;
        AssertProblem(await WriteAsync(HttpMethod.Put, "/v1/states/TLS", body), (HttpStatusCode)428, "precondition-required");
        var corrected = await WriteAsync(HttpMethod.Put, "/v1/states/TLS", body, ("If-Match", tag));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.OK), corrected.Text);
        AssertProblem(
            await WriteAsync(HttpMethod.Put, "/v1/states/TLS", body, ("If-Match", tag)),
            HttpStatusCode.PreconditionFailed,
            "precondition-failed");
        body.Remove("reason");
        AssertProblem(
            await WriteAsync(HttpMethod.Put, "/v1/states/TLS", body, ("If-Match", corrected.Header("ETag")!)),
            HttpStatusCode.BadRequest,
            "invalid-body");
        Assert.That(
            (await Api.GetAsync("/v1/states?group=ldc&limit=1000")).Items.Select(CodeOf), Does.Not.Contain("TLS").And.Contain("AFG"));
    }

    [Test]
    public async Task A_repeated_request_records_a_State_once()
    {
        var body = NewState("ONE", "Onesia");
        (string, string) key = ("Idempotency-Key", Guid.NewGuid().ToString());
        var first = await WriteAsync(HttpMethod.Post, "/v1/states", body, key);
        var again = await WriteAsync(HttpMethod.Post, "/v1/states", body, key);

        Assert.That((again.Status, again.Text), Is.EqualTo((HttpStatusCode.Created, first.Text)));
    }

    [Test]
    public async Task A_State_that_acted_cannot_be_continued_by_another_nor_end_before_its_acts()
    {
        var body = await EntryOfAsync("YUG");
        body["continuedBy"] = "SRB";
        body.Remove("succeededBy");
        body["inAllStates"] = false;
        body["state"]!["until"] = "1980-01-01";
        var answer = await WriteAsync(HttpMethod.Put, "/v1/states/YUG", body, ("If-Match", "*"));

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-state");
        Assert.That(answer["errors"].EnumerateObject().Select(error => error.Name), Is.EquivalentTo(new[] { "continuedBy", "state" }));
    }

    [TestCase("YUG", "ZZZ", HttpStatusCode.UnprocessableEntity, "inadmissible-state")]
    [TestCase("YUG", "EUE", HttpStatusCode.UnprocessableEntity, "inadmissible-state")]
    [TestCase("AFG", "SRB", HttpStatusCode.BadRequest, "invalid-body")]
    public async Task Only_States_of_the_register_follow_and_only_one_that_was_dissolved(
        string code, string successor, HttpStatusCode status, string type)
    {
        var body = await EntryOfAsync(code);
        body["succeededBy"] = new JsonArray(successor);
        var answer = await WriteAsync(HttpMethod.Put, $"/v1/states/{code}", body, ("If-Match", "*"));

        AssertProblem(answer, status, type);
        Assert.That(answer["errors"].EnumerateObject().Select(error => error.Name), Is.EqualTo(new[] { "succeededBy" }));
    }

    [Test]
    public async Task States_do_not_follow_one_another_in_a_circle()
    {
        await WriteAsync(HttpMethod.Post, "/v1/states", FormerState("XAA"));
        var second = FormerState("XBB");
        second["succeededBy"] = new JsonArray("XAA");
        var answer = await WriteAsync(HttpMethod.Post, "/v1/states", second);

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-state");
        Assert.That(answer["errors"].GetProperty("succeededBy")[0].GetString(), Is.EqualTo("succeededBy: XAA ended no later."));
        second["state"]!["until"] = "1999-01-01";
        Assert.That((await WriteAsync(HttpMethod.Post, "/v1/states", second)).Status, Is.EqualTo(HttpStatusCode.Created));
        var first = FormerState("XAA");
        first["state"]!["until"] = "1998-01-01";
        first["reason"] = "A test";
        var earlier = await WriteAsync(HttpMethod.Put, "/v1/states/XAA", first, ("If-Match", "*"));
        Assert.That(
            earlier["errors"].GetProperty("state")[0].GetString(), Is.EqualTo("state: it ends no later than XBB, which it follows."));
    }

    [Test]
    public async Task A_State_does_not_begin_after_its_acts()
    {
        var body = await EntryOfAsync("DEU");
        body["state"]!["from"] = "2020-01-01";
        var answer = await WriteAsync(HttpMethod.Put, "/v1/states/DEU", body, ("If-Match", "*"));

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-state");
        Assert.That(answer["errors"].GetProperty("state")[0].GetString(), Does.StartWith("state: it begins after the day of action "));
    }

    [TestCase("names", """{"ar":"-","zh":"-","en":" - ","fr":"-","ru":"-","es":"\u0301"}""")]
    [TestCase("otherNames.name", """[{"name":"...","kind":"spelling"}]""", "otherNames")]
    [TestCase("unMembership", """{"from":"2026-05-10"}""")]
    [TestCase("unMembership", """{"from":"1990-01-01","until":"1990-01-01"}""", "unMembership", "unMembership.until")]
    [TestCase("succeededBy", """["XAA","XAA"]""")]
    [TestCase("succeededBy", """["SRB HRV"]""")]
    public async Task What_could_be_no_State_is_told_by_the_field(string error, string json, string? field = null, string? other = null)
    {
        var body = error == "succeededBy" ? FormerState("XCC") : NewState("XCC", "Nowhere");
        body[field ?? error] = JsonNode.Parse(json);
        var answer = await WriteAsync(HttpMethod.Post, "/v1/states", body);

        AssertProblem(answer, HttpStatusCode.BadRequest, "invalid-body");
        Assert.That(answer["errors"].EnumerateObject().Select(each => each.Name), Does.Contain(other ?? error));
    }

    [Test]
    public async Task The_archive_carries_what_was_written_and_begins_the_same_register()
    {
        var entry = await EntryOfAsync("VUT");
        entry["note"] = "A note, \"quoted\",\nand a second line";
        entry["otherNames"]!.AsArray().Add(Name("Nouvelles-Hébrides", "territory", "fr", "1980-07-30"));
        Assert.That((await WriteAsync(HttpMethod.Put, "/v1/states/VUT", entry, ("If-Match", "*"))).Status, Is.EqualTo(HttpStatusCode.OK));
        await WriteAsync(HttpMethod.Post, "/v1/states", NewState("ARC", "Archivia"));
        await WriteAsync(
            HttpMethod.Post,
            "/v1/figures",
            new { instrument = "ccm", asOf = "2026-01-01", measure = "parties", value = 112, source = "A test" });

        var archive = await Api.GetAsync("/v1/export/register.zip");
        var (facts, problem) = ArchiveReader.Read(new MemoryStream(archive.Bytes));
        var held = Host.Services.GetRequiredService<RegisterProvider>().Newest.Register.Facts;

        Assert.That(problem, Is.Null);
        Assert.That(facts!.Participants, Is.EqualTo(held.Participants.Select(state => state with { Revision = 0 })));
        Assert.That(facts.Names, Is.EqualTo(held.Names));
        Assert.That(facts.Aliases, Is.EqualTo(held.Aliases));
        Assert.That(facts.PublishedFigures, Is.EqualTo(held.PublishedFigures.Select(figure => figure with { Revision = 0 })));

        await using var database = await TestDatabase.MakeAsync("sqlite");
        using var second = new Build(database);
        await second.OpenAsync(new SeedData(() => facts, "ana", "Import of register.zip"));
        var begun = second.Registers.Newest.Register.Facts;
        Assert.That(begun.Participants.Select(state => state with { Revision = 0 }), Is.EqualTo(facts.Participants));
        Assert.That(begun.Names, Is.EqualTo(facts.Names));
        Assert.That(begun.Aliases, Is.EqualTo(facts.Aliases));
    }

    [TestCase("MKD")]
    [TestCase("EUE")]
    [TestCase("SCG")]
    [TestCase("CSK")]
    [TestCase("COD")]
    public async Task What_is_read_can_be_sent_back(string code)
    {
        var before = (await Api.GetAsync($"/v1/states/{code}/history")).Items[^1].GetProperty("state");
        var sent = await WriteAsync(HttpMethod.Put, $"/v1/states/{code}", await EntryOfAsync(code), ("If-Match", "*"));

        Assert.That(sent.Status, Is.EqualTo(HttpStatusCode.OK), sent.Text);
        var (one, other) = (JsonNode.Parse(before.GetRawText())!.AsObject(), JsonNode.Parse(sent.Text)!.AsObject());
        foreach (var record in new[] { one, other })
        {
            record.Remove("revision");
            record.Remove("source");
        }

        Assert.That(other.ToJsonString(), Is.EqualTo(one.ToJsonString()));
    }

    /// <summary>The newest record of a State, as an editor sends it.</summary>
    private async Task<JsonObject> EntryOfAsync(string code)
    {
        var record = (await Api.GetAsync($"/v1/states/{code}/history")).Items[^1].GetProperty("state");
        var entry = JsonNode.Parse(record.GetRawText())!.AsObject();
        entry.Remove("revision");
        entry["source"] = Source();
        entry["reason"] = "A test";
        return entry;
    }

    private async Task AssertNamedAsync(string question, string name, string formalName)
    {
        var state = await Api.GetAsync($"/v1/states/{question}");
        Assert.That((state["name"].GetString(), state["formalName"].GetString()), Is.EqualTo((name, formalName)), question);
    }

    private static void Change(JsonObject entry, string name, Action<JsonObject> change) =>
        change(entry["otherNames"]!.AsArray().Single(other => other!["name"]!.GetValue<string>() == name)!.AsObject());

    private static string CodeOf(System.Text.Json.JsonElement state) => state.GetProperty("code").GetString()!;

    private static JsonObject NewState(string code, string name) => new()
    {
        ["code"] = code,
        ["kind"] = "other-state",
        ["names"] = new JsonObject
        {
            ["ar"] = $"{name} (ar)",
            ["zh"] = $"{name} (zh)",
            ["en"] = name,
            ["fr"] = $"{name} (fr)",
            ["ru"] = $"{name} (ru)",
            ["es"] = $"{name} (es)",
        },
        ["state"] = new JsonObject { ["from"] = "2026-05-10" },
        ["inAllStates"] = true,
        ["region"] = "Oceania",
        ["subregion"] = "Melanesia",
        ["unGroup"] = "none",
        ["source"] = Source(),
    };

    private static JsonObject FormerState(string code)
    {
        var state = NewState(code, $"Land of {code}");
        state["kind"] = "former-state";
        state["state"] = new JsonObject { ["from"] = "1950-01-01", ["until"] = "2000-01-01" };
        return state;
    }

    private static JsonObject Source() => new() { ["title"] = "A test", ["reliability"] = "unverified" };

    private static JsonObject Name(string name, string kind, string? lang = null, string? until = null) =>
        new() { ["name"] = name, ["kind"] = kind, ["lang"] = lang, ["until"] = until };
}
