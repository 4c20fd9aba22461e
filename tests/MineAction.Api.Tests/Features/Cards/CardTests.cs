using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Cards;

/// <summary>What pages, frames and the script place.</summary>
public sealed partial class CardTests(Engine engine) : ApiTests(engine)
{
    [TestCase("count", "161", "States Parties, for 1 March 2026, by depositary data through 3 February 2026")]
    [TestCase("progress", "81.7%", "161 of the world’s 197 States, for 1 March 2026, by depositary data through 3 February 2026")]
    [TestCase("missing", "36", "States not party, for 1 March 2026, by depositary data through 3 February 2026")]
    public async Task A_card_s_number_and_label_are_one_sentence_with_the_horizon(string view, string number, string label)
    {
        var card = await Api.GetAsync($"/v1/instruments/apmbc/card?view={view}&asOf=2026-03-01");

        Assert.That((card["number"].GetString(), card["label"].GetString()), Is.EqualTo((number, label)));
        Assert.That(card["dataThrough"].GetString(), Is.EqualTo("2026-02-03"));
        Assert.That(card["source"].GetProperty("path").GetString(), Is.EqualTo("/i/apmbc?lang=en&asOf=2026-03-01"));
    }

    [Test]
    public async Task The_states_of_a_map_are_those_of_its_groups()
    {
        var card = await Api.GetAsync("/v1/instruments/apmbc/card?view=map&asOf=2026-02-20&lang=fr");
        var states = card["states"].EnumerateArray().Select(state => state.GetProperty("group").GetString()).ToList();

        Assert.That(states, Has.Count.EqualTo(197));
        foreach (var group in card["groups"].EnumerateArray().Where(group => group.GetProperty("count").ValueKind == JsonValueKind.Number))
            Assert.That(
                states.Count(state => state == group.GetProperty("id").GetString()), Is.EqualTo(group.GetProperty("count").GetInt32()));
        Assert.That(card["map"].GetProperty("shapes").GetArrayLength(), Is.GreaterThanOrEqualTo(197));
    }

    [Test]
    public async Task A_curve_is_steps_and_what_lies_beyond_the_horizon_is_a_line_of_its_own()
    {
        var curve = (await Api.GetAsync("/v1/instruments/apmbc/card?view=series&asOf=2026-11-26"))["curve"];
        var known = curve.GetProperty("known").GetProperty("parties").GetString()!;
        var beyond = curve.GetProperty("beyond").GetProperty("parties").GetString()!;

        Assert.That(known, Does.Match("^M0 1000V[0-9.HV]+$"), "a step goes along or up and down, never across");
        // From 27 December 2025 to 10 January 2026 four left, and a fifth on 20 February, beyond the horizon.
        var heights = Heights().Matches(known).Select(height => double.Parse(height.Groups[1].Value, Invariant)).ToList();
        Assert.That(heights[^1] - heights[^3], Is.EqualTo(4 * 1000d / 197).Within(0.2));
        Assert.That(Heights().Matches(beyond), Has.Count.EqualTo(1));
        Assert.That(curve.GetProperty("table").GetProperty("rows").EnumerateArray().Last()[0].GetString(), Does.Contain("3 February 2026"));
        var settled = await Api.GetAsync("/v1/instruments/apmbc/card?view=series&asOf=2026-02-03");
        Assert.That(settled["curve"].GetProperty("beyond").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Before_the_adoption_there_is_a_sentence_and_no_number()
    {
        var card = await Api.GetAsync("/v1/instruments/ccm/card?asOf=1990-01-01");

        Assert.That(card["notice"].GetString(), Does.Contain("adopted on 30 May 2008"));
        Assert.That(card["number"].ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task A_State_s_card_says_where_it_stands_in_every_treaty()
    {
        var card = await Api.GetAsync("/v1/states/ukr/card?lang=en&asOf=2026-02-03");
        var treaties = card["treaties"].EnumerateArray().ToList();
        var apmbc = treaties.Single(treaty => treaty.GetProperty("instrument").GetString() == "apmbc");

        Assert.That(treaties, Has.Count.EqualTo(12));
        Assert.That(apmbc.GetProperty("status").GetString(), Is.EqualTo("State Party, in force since 1 June 2006"));
        Assert.That(
            card["sentence"].GetString(),
            Is.EqualTo($"Ukraine: party to {treaties.Count(t => t.GetProperty("group").GetString() == "party")} of 12 treaties. "
                + "As of 3 February 2026."));
    }

    [TestCase("/v1/instruments/apmbc/card?view=pie", HttpStatusCode.BadRequest)]
    [TestCase("/v1/instruments/ottawa-treaty-xyz/card", HttpStatusCode.NotFound)]
    [TestCase("/v1/states/XXX/card", HttpStatusCode.NotFound)]
    public Task A_card_that_cannot_be_is_a_problem(string address, HttpStatusCode status) => Api.RefusedAsync(status, address);

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    [GeneratedRegex("V([0-9.]+)")]
    private static partial Regex Heights();
}
