using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Instruments;

/// <summary>Clauses of other treaties: each case is recorded as an instrument of its own with its acts.</summary>
public sealed class ClauseCasesTests(Engine engine) : WritingTests(engine)
{
    [Test]
    public async Task Every_clause_of_the_cases_can_be_recorded_and_gives_what_they_say()
    {
        var cases = JsonNode.Parse(BesideRepository.BytesOf("cases", "clauses.json"))!.AsArray();
        foreach (var (each, index) in cases.Select((each, index) => (each!, index)))
        {
            var (name, slug) = (each["name"]!.GetValue<string>(), $"case-{index}");
            var recorded = await WriteAsync(HttpMethod.Post, "/v1/instruments", Treaty(slug, name, each["clause"]!).ToJsonString());
            Assert.That(recorded.Status, Is.EqualTo(HttpStatusCode.Created), $"{name}: {recorded.Text}");
            foreach (var act in each["acts"]!.AsArray().Select(act => act!.AsArray().Select(part => part!.GetValue<string>()).ToArray()))
                await RecordAsync(slug, Entry(act[0], act[1], act[2], ("effectiveOn", act.ElementAtOrDefault(3))));
            foreach (var expected in each["expected"]!.AsArray().Select(expected => expected!.AsObject()))
                await AssertAsync(name, slug, expected);
        }

        Assert.That(cases, Has.Count.GreaterThanOrEqualTo(6));
    }

    private static JsonObject Treaty(string slug, string name, JsonNode clause)
    {
        var entry = new JsonObject
        {
            ["delay"] = clause["delay"]!.DeepClone(),
            ["article"] = "1",
            ["laterJoiners"] = new JsonObject { ["delay"] = clause["laterJoiners"]!["delay"]!.DeepClone(), ["article"] = "2" },
        };
        foreach (var needed in new[] { "threshold", "states" }.Where(needed => clause[needed] is not null))
            entry[needed] = clause[needed]!.DeepClone();
        var treaty = new JsonObject
        {
            ["id"] = slug,
            ["title"] = name,
            ["shortTitle"] = name,
            ["kind"] = "convention",
            ["depositary"] = "Secretary-General of the United Nations",
            ["openedForSignature"] = "1970-01-01",
            ["entryIntoForce"] = entry,
            ["consentBy"] = new JsonObject { ["any"] = new JsonArray("ratification", "accession"), ["article"] = "3" },
        };
        if (clause["statedEntryIntoForce"] is { } stated)
            treaty["statedEntryIntoForce"] = stated.DeepClone();
        if (clause["withdrawal"] is { } delay)
            treaty["withdrawal"] = new JsonObject
            {
                ["delay"] = delay.DeepClone(),
                ["article"] = "4",
                ["deferredWhileInArmedConflict"] = false,
            };
        return treaty;
    }

    private async Task AssertAsync(string name, string slug, JsonObject expected)
    {
        var day = expected["asOf"] is { } asOf ? $"?asOf={asOf}" : "";
        var address = $"/v1/instruments/{slug}";
        foreach (var (member, value) in expected.Where(each => each.Key is not ("asOf" or "participant")))
        {
            var answered = member switch
            {
                // Every act was recorded, or the case would not have come here.
                "write" => JsonValue.Create("201"),
                "inForce" => NodeOf((await Api.GetAsync($"{address}/entry-into-force{day}"))["treaty"].GetProperty("inForce")),
                "missingStates" => NodeOf((await Api.GetAsync($"{address}/entry-into-force{day}"))["treaty"].GetProperty("missingStates")),
                "instrument" => NodeOf((await Api.GetAsync($"{address}/entry-into-force{day}"))["treaty"].GetProperty("date")),
                "inForceFrom" => NodeOf((await Api.GetAsync($"{address}/participants/{expected["participant"]}{day}"))["inForceFrom"]),
                "list" => CodesOf(await Api.GetAsync($"{address}/participants{day}&status=party")),
                "says" => await SaysAsync(address),
                _ => NodeOf((await Api.GetAsync($"{address}/universalization{day}"))[member]),
            };
            var due = member == "says" ? JsonValue.Create(true) : value;
            Assert.That(JsonNode.DeepEquals(answered, due), $"{name} {day} {member}: {answered}");
        }
    }

    // "The deposits on record do not reach the stated day; nobody's deposit is called the third before it was made."
    private async Task<JsonNode> SaysAsync(string address)
    {
        var treaty = (await Api.GetAsync($"{address}/entry-into-force"))["treaty"];
        var sentence = treaty.GetProperty("explanation").GetString();
        Assert.That(treaty.GetProperty("reachedBy").GetArrayLength(), Is.Zero);
        return JsonValue.Create(sentence!.Contains("the deposits on record do not reach it", StringComparison.Ordinal));
    }

    private static JsonNode? NodeOf(JsonElement element) => JsonNode.Parse(element.GetRawText());

    private static JsonArray CodesOf(ApiAnswer answer) =>
        [.. answer.Items.Select(item => JsonValue.Create(item.GetProperty("participant").GetProperty("code").GetString()))];
}
