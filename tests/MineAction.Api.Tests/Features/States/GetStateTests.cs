using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.States;

public sealed class GetStateTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task A_State_is_known_by_its_names_now_and_before()
    {
        var state = await Api.GetAsync("/v1/states/swz?lang=es&asOf=2026-02-20");
        var former = state["formerNames"].EnumerateArray().Single(each => each.GetProperty("name").GetString() == "Swaziland");
        Assert.Multiple(() =>
        {
            Assert.That(state["code"].GetString(), Is.EqualTo("SWZ"));
            Assert.That(string.Join(' ', state["names"].EnumerateObject().Select(name => name.Name)), Is.EqualTo("ar zh en fr ru es"));
            Assert.That(state["names"].GetProperty("ru").GetString(), Is.EqualTo("Эсватини"));
            Assert.That(former.GetProperty("from").GetString(), Is.EqualTo("1968-09-06"));
            Assert.That(former.GetProperty("until").GetString(), Is.EqualTo("2018-04-19"));
            Assert.That(state["region"].GetProperty("label").GetString(), Is.EqualTo("África"));
            Assert.That(state["unMembership"].GetProperty("from").GetString(), Is.EqualTo("1968-09-24"));
        });
    }

    [TestCase("MKD", "The former Yugoslav Republic of Macedonia|Republic of Macedonia")]
    [TestCase("TUR", "Turkey|Republic of Turkey")]
    [TestCase("RUS", "Union of Soviet Socialist Republics")]
    [TestCase("FRA", "")]
    public async Task Former_names_are_the_official_ones_and_never_spellings_or_abbreviations(string code, string names) =>
        Assert.That(
            (await Api.GetAsync($"/v1/states/{code}"))["formerNames"].EnumerateArray().Select(name => name.GetProperty("name").GetString()),
            Is.EquivalentTo(names.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [TestCase("TUR", "2022-05-31", "Turkey")]
    [TestCase("TUR", "2022-06-01", "Türkiye")]
    [TestCase("NRU", "2026-06-25", "Nauru")]
    [TestCase("NRU", "2026-06-26", "Naoero")]
    [TestCase("SRB", "2005-01-01", "Serbia and Montenegro")]
    [TestCase("SRB", "2006-06-03", "Serbia")]
    public async Task A_name_is_that_of_the_day_where_its_days_are_known(string code, string day, string name)
    {
        var state = await Api.GetAsync($"/v1/states/{code}?asOf={day}");
        Assert.That((state["name"].GetString(), state["names"].GetProperty("en").GetString()), Is.EqualTo((name, name)));
    }

    [TestCase("scg", "SCG", "SRB", "2005-01-01", "Serbia and Montenegro")]
    [TestCase("SUN", "SUN", "RUS", "1990-01-01", "Union of Soviet Socialist Republics")]
    [TestCase("SUN", "SUN", "RUS", "2026-02-03", "Russian Federation")]
    public async Task A_continued_State_is_the_State_that_continues_it(
        string code, string askedAs, string continuedBy, string day, string name)
    {
        var state = await Api.GetAsync($"/v1/states/{code}?asOf={day}");
        var continuation = await Api.GetAsync($"/v1/states/{continuedBy}?asOf={day}");

        Assert.That((state["askedAs"].GetString(), state["continuedBy"].GetString()), Is.EqualTo((askedAs, continuedBy)));
        Assert.That((state["code"].GetString(), state["name"].GetString()), Is.EqualTo((continuedBy, name)));
        Assert.That(state["standings"].GetRawText(), Is.EqualTo(continuation["standings"].GetRawText()));
        Assert.That(continuation["askedAs"].ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(continuation["continuedBy"].ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Its_standings_are_those_that_each_instrument_gives()
    {
        foreach (var code in new[] { "UKR", "FIN", "MHL", "EUE", "YUG", "LAO" })
        {
            var state = await Api.GetAsync($"/v1/states/{code}?asOf=2025-12-28");
            foreach (var standing in state["standings"].EnumerateArray())
            {
                var instrument = standing.GetProperty("instrument").GetProperty("id").GetString();
                var participant = await Api.GetAsync($"/v1/instruments/{instrument}/participants/{code}?asOf=2025-12-28");
                foreach (var member in new[] { "status", "signedOn", "consent", "inForceFrom", "withdrawal", "contested", "dataThrough" })
                {
                    Assert.That(
                        standing.GetProperty(member).GetRawText(),
                        Is.EqualTo(participant[member].GetRawText()),
                        $"{code} {instrument} {member}");
                }
            }
        }
    }

    [Test]
    public async Task As_a_table_its_standings_are_the_rows() =>
        Assert.That(
            (await Api.GetAsync("/v1/states/UKR?format=csv")).Rows.Select(row => row["instrument.id"]),
            Is.Unique.And.Contains("apmbc").And.Contains("crpd-op"));

    [Test]
    public async Task An_unknown_code_is_told_the_nearest() =>
        Assert.That(
            (await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/states/FRX"))["suggestions"].EnumerateArray()
                .Select(each => each.GetString()),
            Does.Contain("FRA"));
}
