using System.Net;
using System.Text.Json.Nodes;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Instruments;

public sealed class RecordInstrumentTests(Engine engine) : WritingTests(engine)
{
    private static JsonNode Shipped(string id)
    {
        var all = JsonNode.Parse(EmbeddedResource.ReadText("migrations/facts/instruments.json"))!.AsArray();
        return all.Single(each => each!["id"]!.GetValue<string>() == id)!.DeepClone();
    }

    [Test]
    public async Task A_further_instrument_answers_every_question_at_once_and_can_be_corrected()
    {
        var treaty = Shipped("apmbc");
        treaty["id"] = "att";
        treaty["shortTitle"] = "Arms Trade Treaty";
        var recorded = await WriteAsync(HttpMethod.Post, "/v1/instruments?reason=A+further+treaty", treaty.ToJsonString());

        Assert.That(recorded.Status, Is.EqualTo(HttpStatusCode.Created), recorded.Text);
        Assert.That(recorded.Header("Location"), Is.EqualTo("/v1/instruments/att"));
        Assert.That((await Api.GetAsync("/v1/instruments/att/universalization"))["parties"].GetInt32(), Is.Zero);
        await RecordAsync("att", Entry("USA", "accession", "2026-05-01"));
        Assert.That((await Api.GetAsync("/v1/instruments/att/universalization"))["parties"].GetInt32(), Is.EqualTo(1));
        AssertProblem(
            await WriteAsync(HttpMethod.Post, "/v1/instruments", treaty.ToJsonString()),
            HttpStatusCode.Conflict,
            "instrument-exists");

        treaty["shortTitle"] = "ATT";
        var tag = recorded.Header("ETag")!;
        var corrected = await WriteAsync(HttpMethod.Put, "/v1/instruments/ATT", treaty.ToJsonString(), ("If-Match", tag));
        Assert.That(corrected["shortTitle"].GetString(), Is.EqualTo("ATT"), corrected.Text);
        AssertProblem(
            await WriteAsync(HttpMethod.Put, "/v1/instruments/att", treaty.ToJsonString(), ("If-Match", tag)),
            HttpStatusCode.PreconditionFailed,
            "precondition-failed");
        Assert.That((await WriteAsync(HttpMethod.Put, "/v1/instruments/att", treaty.ToJsonString())).Status, Is.EqualTo(HttpStatusCode.OK));

        var changes = (await Api.GetAsync($"/v1/changes?after={recorded.Header("Register-Revision")}")).Items;
        Assert.That(
            changes.Select(change => change.GetProperty("change").GetString()),
            Is.EqualTo(new[] { "recorded", "instrument-corrected", "instrument-corrected" }));
        Assert.That(
            (await Api.GetAsync($"/v1/instruments/att?revision={recorded.Header("Register-Revision")}"))["shortTitle"].GetString(),
            Is.EqualTo("Arms Trade Treaty"));
    }

    [Test]
    public async Task Every_shipped_instrument_is_an_instrument_that_could_be_recorded(
        [Values("ccm", "ccw", "ccw-p1", "ccw-ap2", "ccw-a1", "crpd", "crpd-op")] string id)
    {
        var treaty = Shipped(id);
        treaty["id"] = id + "-again";
        Assert.That(
            (await WriteAsync(HttpMethod.Post, "/v1/instruments", treaty.ToJsonString())).Status,
            Is.EqualTo(HttpStatusCode.Created));
    }

    [TestCase("id", "No Slug", HttpStatusCode.BadRequest, "is no slug")]
    [TestCase("kind", "treaty", HttpStatusCode.BadRequest, "is not one of")]
    [TestCase("title", null, HttpStatusCode.BadRequest, "title")]
    [TestCase("adoptedOn", "03/12/1997", HttpStatusCode.BadRequest, "a day as yyyy-MM-dd")]
    [TestCase("parent", "nothing", HttpStatusCode.UnprocessableEntity, "belongs together with 'nothing'")]
    [TestCase("entryIntoForce.threshold", 0, HttpStatusCode.BadRequest, "from 1 to 1000")]
    [TestCase("entryIntoForce.threshold", "forty", HttpStatusCode.BadRequest, "a whole number")]
    [TestCase("entryIntoForce.notBefore", "nothing", HttpStatusCode.UnprocessableEntity, "depends on 'nothing'")]
    [TestCase("entryIntoForce.notBefore", "broken", HttpStatusCode.UnprocessableEntity, "on itself")]
    [TestCase("entryIntoForce.delay.months", 100000, HttpStatusCode.BadRequest, "from 1 to 600")]
    [TestCase("withdrawal.delay.kind", "weeks-after", HttpStatusCode.BadRequest, "months-after")]
    [TestCase("consentBy.others", "accession", HttpStatusCode.BadRequest, "a list of texts")]
    [TestCase("closedForSignature", "1990-01-01", HttpStatusCode.BadRequest, "is before openedForSignature")]
    [TestCase("openedForSignature", "1990-01-01", HttpStatusCode.BadRequest, "is before adoptedOn")]
    [TestCase("statedEntryIntoForce", "1990-01-01", HttpStatusCode.BadRequest, "is before adoptedOn")]
    [TestCase("consentBy.article", "", HttpStatusCode.BadRequest, "is blank")]
    [TestCase("withdrawal.article", " ", HttpStatusCode.BadRequest, "is blank")]
    [TestCase("adoptedAt", " ", HttpStatusCode.BadRequest, "is blank")]
    [TestCase("withdrawal.of", "nothing", HttpStatusCode.UnprocessableEntity, "belongs together with 'nothing'")]
    [TestCase("withdrawal.of", "ccm", HttpStatusCode.UnprocessableEntity, "could not say whose article it is")]
    [TestCase("parent", "broken", HttpStatusCode.UnprocessableEntity, "belongs to itself")]
    public async Task Clauses_that_cannot_hold_are_refused(string path, object? value, HttpStatusCode status, string message)
    {
        await AssertRefusedAsync(path, value is null ? null : JsonValue.Create(value), status, message);
    }

    [TestCase("entryIntoForce.states", """["AUT","SCG"]""", "SCG is continued by SRB")]
    [TestCase("entryIntoForce.states", """["AUT","AUT"]""", "names a State twice")]
    [TestCase("entryIntoForce.states", """["EUE"]""", "EUE is no State")]
    [TestCase("consentNeeds", """{"partyTo":"broken","article":"4"}""", "one would have to have joined it")]
    [TestCase("atLeastTwoProtocols", """{"article":"4","among":["ccw-p1","ccw-p1"]}""", "two protocols at least")]
    public Task Clauses_that_name_who_cannot_be_meant_are_refused(string path, string value, string message) =>
        AssertRefusedAsync(path, JsonNode.Parse(value), HttpStatusCode.UnprocessableEntity, message);

    private async Task AssertRefusedAsync(string path, JsonNode? value, HttpStatusCode status, string message)
    {
        var treaty = Shipped("apmbc");
        treaty["id"] = "broken";
        if (path == "entryIntoForce.states")
            treaty["entryIntoForce"]!.AsObject().Remove("threshold");
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(treaty, (node, name) => node[name]!);
        parent[names[^1]] = value;
        var answer = await WriteAsync(HttpMethod.Post, "/v1/instruments", treaty.ToJsonString());

        Assert.That(answer.Status, Is.EqualTo(status), answer.Text);
        Assert.That(answer["detail"].GetString(), Does.Contain(message));
        await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/instruments/broken");
    }
}
