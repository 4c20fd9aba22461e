using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.States;

public sealed class GetStateTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task A_State_is_known_by_its_names_now_and_before()
    {
        var state = await Api.GetAsync("/v1/states/swz?lang=es&asOf=2026-02-20");
        var former = state["formerNames"].EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(state["code"].GetString(), Is.EqualTo("SWZ"));
            Assert.That(string.Join(' ', state["names"].EnumerateObject().Select(name => name.Name)), Is.EqualTo("ar zh en fr ru es"));
            Assert.That(state["names"].GetProperty("ru").GetString(), Is.EqualTo("Эсватини"));
            Assert.That(former.GetProperty("name").GetString(), Is.EqualTo("Swaziland"));
            Assert.That(former.GetProperty("until").GetString(), Is.EqualTo("2018-04-19"));
            Assert.That(state["region"].GetProperty("label").GetString(), Is.EqualTo("África"));
            Assert.That(state["unMembership"].GetProperty("from").GetString(), Is.EqualTo("1968-09-24"));
        });
    }

    [TestCase("MKD", "The former Yugoslav Republic of Macedonia")]
    [TestCase("TUR", "Turkey")]
    [TestCase("COD", "Congo (Leopoldville)|Democratic Republic of the Congo|Congo (Democratic Republic of)|Zaire")]
    [TestCase("FRA", "")]
    public async Task Former_names_are_those_of_the_United_Nations_oldest_first(string code, string names) =>
        Assert.That(
            (await Api.GetAsync($"/v1/states/{code}"))["formerNames"].EnumerateArray().Select(name => name.GetProperty("name").GetString()),
            Is.EquivalentTo(names.Split('|', StringSplitOptions.RemoveEmptyEntries)));

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
