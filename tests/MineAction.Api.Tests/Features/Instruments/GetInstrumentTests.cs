using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Instruments;

public sealed class GetInstrumentTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task It_is_told_with_its_own_clauses()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc?asOf=2009-08-01");
        var rules = answer["rules"];

        Assert.That(
            (answer["id"].GetString(), answer["kind"].GetString(), answer["entryIntoForce"].GetProperty("date").GetString()),
            Is.EqualTo(("apmbc", "convention", "1999-03-01")));
        Assert.That(answer["counts"].GetProperty("parties").GetInt32(), Is.EqualTo(156));
        Assert.That(
            (Article("entryIntoForce"), Article("laterJoiners"), Article("provisionalApplication"), Article("reservations")),
            Is.EqualTo(("17(1)", "17(2)", "18", "19")));
        Assert.That(rules.GetProperty("withdrawal").GetProperty("text").GetString(), Does.Contain("armed conflict"));

        string? Article(string rule) => rules.GetProperty(rule).GetProperty("article").GetString();
    }

    [Test]
    public async Task Its_clauses_are_told_in_French_to_those_who_ask_in_French()
    {
        var english = await Api.GetAsync("/v1/instruments/ccm?lang=en");
        var french = await Api.GetAsync("/v1/instruments/ccm?lang=fr");

        Assert.That(
            french["rules"].GetProperty("entryIntoForce").GetProperty("text").GetString(),
            Does.Contain("mois").And.Not.EqualTo(english["rules"].GetProperty("entryIntoForce").GetProperty("text").GetString()));
    }

    [Test]
    public async Task A_treaty_without_a_clause_has_no_rule()
    {
        var rules = (await Api.GetAsync("/v1/instruments/crpd"))["rules"];

        Assert.That(rules.GetProperty("provisionalApplication").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
    }
}
