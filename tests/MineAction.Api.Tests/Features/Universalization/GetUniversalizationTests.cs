using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Universalization;

public sealed class GetUniversalizationTests(Engine engine) : ApiTests(engine)
{
    private static readonly string[] Days = ["1997-12-03", "2009-08-01", "2026-02-20"];

    [Test]
    public async Task The_mine_ban_convention_had_156_parties_on_1_August_2009()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/universalization?asOf=2009-08-01");

        Assert.That(
            (Count(answer.Json, "parties"),
                Count(answer.Json, "partiesInForce"),
                Count(answer.Json, "signatures"),
                Count(answer.Json, "signatoriesNotParties")),
            Is.EqualTo((156, 156, 133, 2)));
        Assert.That((Count(answer["universe"], "size"), answer["universe"].GetProperty("share").GetDecimal()), Is.EqualTo((195, 0.8m)));
        Assert.That(answer["projected"].GetBoolean(), Is.False);
    }

    [Test]
    public async Task The_cluster_munitions_convention_had_98_signatories_and_14_deposits_on_the_same_day_and_was_not_in_force()
    {
        var answer = await Api.GetAsync("/v1/instruments/ccm/universalization?asOf=2009-08-01");

        Assert.That(
            (Count(answer.Json, "signatories"),
                Count(answer.Json, "parties"),
                Count(answer.Json, "partiesInForce"),
                Count(answer.Json, "awaitingEntryIntoForce")),
            Is.EqualTo((98, 14, 0, 14)));
        var entry = answer["entryIntoForce"];
        Assert.That(
            (entry.GetProperty("inForce").GetBoolean(), Count(entry, "required"), entry.GetProperty("date").GetString()),
            Is.EqualTo((false, 30, (string?)null)));
    }

    [Test]
    public async Task What_is_reported_beyond_the_horizon_stands_beside_the_figures_and_in_none_of_them()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/universalization?asOf=2026-11-26");
        var list = await Api.GetAsync("/v1/universalization?asOf=2026-11-26");

        var later = answer["laterReports"].EnumerateArray().Single();
        Assert.That(
            (later.GetProperty("asOf").GetString(), later.GetProperty("measure").GetString(), Count(later, "value")),
            Is.EqualTo(("2026-08-25", "parties", 162)));
        var unsettled = answer["unsettled"].EnumerateArray().Single();
        Assert.That(
            (unsettled.GetProperty("participant").GetProperty("code").GetString(), unsettled.GetProperty("kind").GetString()),
            Is.EqualTo(("LBN", "consent-not-established")));
        Assert.That(Count(answer.Json, "parties"), Is.EqualTo(161));
        Assert.That(
            list["items"].EnumerateArray().Single(item => item.GetProperty("instrument").GetString() == "crpd-op")
                .GetProperty("laterReports").EnumerateArray().Select(report => Count(report, "value")),
            Is.EqualTo(new[] { 109 }));
    }

    [TestCase("2025-03-11", 164, 164)]
    [TestCase("2025-03-12", 165, 164)]
    [TestCase("2025-06-25", 166, 164)]
    [TestCase("2025-09-01", 166, 165)]
    [TestCase("2025-12-01", 166, 166)]
    [TestCase("2025-12-27", 163, 163)]
    [TestCase("2026-01-10", 162, 162)]
    [TestCase("2026-02-20", 161, 161)]
    public async Task The_ledger_of_the_mine_ban_convention_adds_up(string day, int parties, int inForce)
    {
        var answer = await Api.GetAsync($"/v1/instruments/apmbc/universalization?asOf={day}");

        Assert.That((Count(answer.Json, "parties"), Count(answer.Json, "partiesInForce")), Is.EqualTo((parties, inForce)));
    }

    [Test]
    public async Task On_3_February_2026_one_party_of_the_cluster_munitions_convention_waited_for_its_entry_into_force()
    {
        var answer = await Api.GetAsync("/v1/instruments/ccm/universalization?asOf=2026-02-03");

        Assert.That(
            (Count(answer.Json, "parties"),
                Count(answer.Json, "partiesInForce"),
                Count(answer.Json, "signatures"),
                Count(answer.Json, "signatories"),
                Count(answer.Json, "withdrawn")),
            Is.EqualTo((112, 111, 108, 107, 1)));
    }

    [Test]
    public async Task The_European_Union_is_a_party_and_in_no_universe()
    {
        var answer = await Api.GetAsync("/v1/instruments/crpd/universalization?asOf=2026-02-03");

        Assert.That(
            (Count(answer.Json, "parties"), Count(answer.Json, "organizations"), Count(answer["universe"], "parties")),
            Is.EqualTo((193, 1, 192)));
    }

    [TestCase("all-states", "2009-08-01", 195)]
    [TestCase("all-states", "2026-06-01", 197)]
    [TestCase("un-members", "2026-06-01", 193)]
    public async Task A_universe_has_the_States_that_could_be_parties_on_the_day(string universe, string day, int size)
    {
        var answer = await Api.GetAsync($"/v1/instruments/apmbc/universalization?universe={universe}&asOf={day}");

        Assert.That((answer["universe"].GetProperty("id").GetString(), Count(answer["universe"], "size")), Is.EqualTo((universe, size)));
    }

    [Test]
    public async Task The_answer_is_about_today_where_no_day_is_given_and_projected_where_the_day_has_not_come()
    {
        var today = await Api.GetAsync("/v1/instruments/ccm/universalization");
        var later = await Api.GetAsync("/v1/instruments/ccm/universalization?asOf=2026-06-02");

        Assert.That((today["asOf"].GetString(), today["projected"].GetBoolean()), Is.EqualTo(("2026-06-01", false)));
        Assert.That((later["projected"].GetBoolean(), later["dataThrough"].GetString()), Is.EqualTo((true, "2026-02-03")));
    }

    [Test]
    public async Task A_slug_is_understood_in_any_case_and_answered_in_its_own()
    {
        var answer = await Api.GetAsync("/v1/instruments/CCW-AP2/universalization?asOf=2026-02-03");

        Assert.That(answer["instrument"].GetString(), Is.EqualTo("ccw-ap2"));
    }

    [TestCase("region")]
    [TestCase("subregion")]
    [TestCase("un-group")]
    [TestCase("ldc")]
    [TestCase("lldc")]
    [TestCase("sids")]
    public async Task Groups_hold_no_State_twice_and_each_adds_up_to_its_size(string by)
    {
        foreach (var day in Days)
        {
            var answer = await Api.GetAsync($"/v1/instruments/apmbc/universalization?by={by}&asOf={day}");
            var groups = answer["groups"].EnumerateArray().ToList();

            Assert.That(groups, Is.Not.Empty);
            foreach (var group in groups.Append(answer["universe"]))
            {
                var parts = Count(group, "parties") + Count(group, "signatoriesNotParties")
                    + Count(group, "withdrawn") + Count(group, "none");
                Assert.That(parts, Is.EqualTo(Count(group, "size")), $"{group} on {day}");
            }

            Assert.That(groups.Sum(group => Count(group, "size")), Is.LessThanOrEqualTo(Count(answer["universe"], "size")));
            if (by is "region" or "subregion")
                Assert.That(groups.Sum(group => Count(group, "parties")), Is.EqualTo(Count(answer["universe"], "parties")), day);
        }
    }

    [Test]
    public async Task In_a_table_the_groups_are_the_rows_where_they_are_asked_for()
    {
        var one = await Api.GetAsync("/v1/instruments/apmbc/universalization?asOf=2009-08-01&format=csv");
        var groups = await Api.GetAsync("/v1/instruments/apmbc/universalization?asOf=2009-08-01&by=region&format=csv");

        Assert.That(
            (one.Rows.Single()["instrument"], one.Rows.Single()["parties"], one.Rows.Single()["universe.size"]),
            Is.EqualTo(("apmbc", "156", "195")));
        Assert.That(groups.Rows.Select(row => row["id"]), Does.Contain("africa").And.Contain("oceania"));
    }

    [Test]
    public async Task All_instruments_at_once_are_the_same_answers_one_by_one()
    {
        var all = await Api.GetAsync("/v1/universalization?asOf=2009-08-01");

        Assert.That(
            all.Items.Select(item => item.GetProperty("instrument").GetString()),
            Is.EqualTo(
                new[] { "apmbc", "ccm", "ccw", "ccw-p1", "ccw-p2", "ccw-p3", "ccw-p4", "ccw-ap2", "ccw-a1", "ccw-p5", "crpd", "crpd-op" }));
        foreach (var item in all.Items)
        {
            var one = await Api.GetAsync($"/v1/instruments/{item.GetProperty("instrument").GetString()}/universalization?asOf=2009-08-01");
            Assert.That(JsonElement.DeepEquals(one.Json, item), Is.True, item.ToString());
        }
    }

    private static int Count(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();
}
