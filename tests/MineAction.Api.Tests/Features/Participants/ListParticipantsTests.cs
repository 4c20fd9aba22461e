using System.Globalization;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Participants;

public sealed class ListParticipantsTests(Engine engine) : ApiTests(engine)
{
    private static readonly string[] Instruments = ["apmbc", "ccm", "ccw", "ccw-ap2", "crpd", "crpd-op"];

    [TestCase("apmbc", "in-force", "2026-02-20", 161)]
    [TestCase("ccm", "in-force", "2026-02-03", 111)]
    [TestCase("ccm", "awaiting", "2026-02-03", 1)]
    [TestCase("ccm", "awaiting", "2009-08-01", 14)]
    [TestCase("ccm", "signatory", "2009-08-01", 84)]
    [TestCase("apmbc", "signatory", "2026-02-20", 0)]
    [TestCase("ccm", "withdrawn", "2026-02-03", 1)]
    [TestCase("apmbc", "withdrawn", "2026-02-19", 4)]
    [TestCase("apmbc", "withdrawn", "2026-02-20", 5)]
    public async Task There_are_as_many_of_each_status_as_are_counted(string instrument, string status, string day, int count)
    {
        var answer = await Api.GetAsync($"/v1/instruments/{instrument}/participants?status={status}&asOf={day}");

        Assert.That((answer["total"].GetInt32(), answer.Items.Count), Is.EqualTo((count, count)));
        Assert.That(answer.Items.Select(item => item.GetProperty("status").GetString()), Is.All.EqualTo(status));
    }

    [TestCase("en", "AFG ALB DZA AND", "YEM ZMB ZWE")]
    [TestCase("fr", "AFG ZAF ALB DZA DEU", "VUT VEN YEM ZMB ZWE")]
    [TestCase("es", "AFG ALB DEU AND", "UGA URY VUT VEN YEM ZMB ZWE")]
    [TestCase("ru", "AUS AUT ALB DZA", "EST ETH ZAF SSD JAM JPN")]
    [TestCase("zh", "ALB DZA AFG ARG OMN ETH IRL", "ZMB TCD CHL CAF")]
    [TestCase("ar", "IRL ISL ETH ERI ESP", "HTI HND HUN NLD")]
    public async Task Names_stand_in_the_order_of_their_language(string language, string first, string last)
    {
        foreach (var address in new[] { "/v1/instruments/apmbc/participants", "/v1/states", "/v1/matrix" })
        {
            var answer = await Api.GetAsync($"{address}?sort=name&lang={language}&limit=1000&asOf=2025-01-01");
            var names = answer.Items
                .Select(item => item.TryGetProperty("participant", out var participant) ? participant : item)
                .Select(item => item.GetProperty("name").GetString()!)
                .ToList();
            var order = StringComparer.Create(CultureInfo.GetCultureInfo(language), ignoreCase: false);
            Assert.That(names, Is.EqualTo(names.Order(order)), address);
        }

        var listed = Codes(await Api.GetAsync($"/v1/instruments/apmbc/participants?sort=name&lang={language}&asOf=2025-01-01"));
        Assert.That(string.Join(' ', listed), Does.StartWith(first).And.EndWith(last));
    }

    [Test]
    public async Task Every_row_has_the_region_the_group_and_the_kind_of_the_participant()
    {
        var rows = (await Api.GetAsync("/v1/instruments/crpd/participants?asOf=2026-02-03&format=csv")).Rows;
        var finland = rows.Single(row => row["participant.code"] == "FIN");
        Assert.That(
            (finland["participant.kind"], finland["region.id"], finland["unGroup.id"]), Is.EqualTo(("un-member", "europe", "weog")));
        var union = rows.Single(row => row["participant.code"] == "EUE");
        Assert.That((union["participant.kind"], union["region.id"]), Is.EqualTo(("regional-organization", "")));
    }

    [Test]
    public async Task Who_is_missing_in_Africa_with_its_signatories_is_one_question()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/participants?status=none&status=signatory&region=africa&asOf=2026-02-03");
        Assert.That(Codes(answer), Is.EqualTo(new[] { "EGY", "LBY", "MAR" }));
        var optional = await Api.GetAsync(
            "/v1/instruments/crpd-op/participants?status=none&status=signatory&region=africa&asOf=2026-02-03");
        Assert.That(
            optional.Items.Select(item => item.GetProperty("status").GetString()).Distinct(),
            Is.EquivalentTo(new[] { "none", "signatory" }));
    }

    [TestCase("signatures", "1997-12-03", "1997-12-03")]
    [TestCase("ratifications", "1999-01-01", "1999-12-31")]
    [TestCase("accessions", "2005-01-01", null)]
    public async Task The_three_lists_can_be_asked_for_the_acts_of_some_days(string list, string from, string? to)
    {
        var all = await Api.GetAsync($"/v1/instruments/apmbc/{list}?limit=1000");
        var some = await Api.GetAsync($"/v1/instruments/apmbc/{list}?limit=1000&from={from}{(to is null ? "" : $"&to={to}")}");
        var days = some.Items.Select(item => item.GetProperty("date").GetString()!).ToList();
        Assert.That(days, Is.Not.Empty);
        Assert.That(
            days,
            Is.EqualTo(all.Items.Select(item => item.GetProperty("date").GetString()!)
                .Where(day => string.CompareOrdinal(day, from) >= 0 && (to is null || string.CompareOrdinal(day, to) <= 0))));
    }

    [TestCase("ccm", "2026-02-03", 112)]
    [TestCase("ccm", "2009-08-01", 14)]
    [TestCase("apmbc", "2025-09-15", 166)]
    public async Task Party_means_both_kinds_of_party_as_many_as_are_counted(string instrument, string day, int count)
    {
        var parties = await Api.GetAsync($"/v1/instruments/{instrument}/participants?status=party&asOf={day}&limit=1000");
        var both = await Api.GetAsync($"/v1/instruments/{instrument}/participants?status=awaiting&status=in-force&asOf={day}&limit=1000");
        var counts = await Api.GetAsync($"/v1/instruments/{instrument}/universalization?asOf={day}");

        Assert.That((parties["total"].GetInt32(), counts["parties"].GetInt32()), Is.EqualTo((count, count)));
        Assert.That(Codes(both), Is.EqualTo(Codes(parties)));
        Assert.That(parties.Items.Select(item => item.GetProperty("isParty").GetBoolean()), Is.All.True);
    }

    [Test]
    public async Task The_former_name_of_awaiting_is_still_understood() => Assert.That(
        Codes(await Api.GetAsync("/v1/instruments/ccm/participants?status=consented&asOf=2026-02-03")),
        Is.EqualTo(Codes(await Api.GetAsync("/v1/instruments/ccm/participants?status=awaiting&asOf=2026-02-03"))).And.Not.Empty);

    [Test]
    public async Task Who_is_missing_and_who_signed_are_one_question()
    {
        var answer = await Api.GetAsync("/v1/instruments/ccm/participants?status=none&status=signatory&region=africa&asOf=2026-02-03");

        Assert.That(answer.Items.Select(item => item.GetProperty("status").GetString()), Is.All.AnyOf("none", "signatory"));
        Assert.That(answer.Items.Select(item => item.GetProperty("status").GetString()).Distinct().Count(), Is.EqualTo(2));
        Assert.That(answer.Items.Select(item => item.GetProperty("isParty").GetBoolean()), Is.All.False);
        Assert.That(Codes(answer), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [TestCaseSource(nameof(Instruments))]
    public async Task Those_with_a_status_and_those_without_are_every_State_of_the_universe_once(string instrument)
    {
        foreach (var day in new[] { "1983-06-02", "1999-03-01", "2009-08-01", "2026-02-20" })
        {
            var codes = new List<string>();
            foreach (var status in new[] { "in-force", "awaiting", "signatory", "withdrawn", "none" })
            {
                codes.AddRange(
                    Codes(await Api.GetAsync($"/v1/instruments/{instrument}/participants?status={status}&asOf={day}&limit=1000")));
            }

            var states = Codes(await Api.GetAsync($"/v1/states?asOf={day}&limit=1000")).ToList();
            var missing = await Api.GetAsync($"/v1/instruments/{instrument}/participants?status=none&asOf={day}&limit=1");
            var universe = (await Api.GetAsync($"/v1/instruments/{instrument}/universalization?asOf={day}"))["universe"];

            Assert.That(codes, Is.Unique, day);
            // An organization that has not acted is no State that is missing.
            Assert.That(states.Where(code => code != "EUE").Except(codes), Is.Empty, day);
            // A succession binds from its effective day and is counted from its deposit: in between the State is a party and not
            // among the deposits.
            var parties = await Api.GetAsync($"/v1/instruments/{instrument}/participants?status=in-force&asOf={day}&limit=1000");
            var notDeposited = parties.Items
                .Count(item => string.CompareOrdinal(item.GetProperty("consent").GetProperty("date").GetString(), day) > 0);
            Assert.That(missing["total"].GetInt32() + notDeposited, Is.EqualTo(universe.GetProperty("none").GetInt32()), day);
        }
    }

    [Test]
    public async Task Who_is_missing_is_asked_by_region_and_group()
    {
        var all = Codes(await Api.GetAsync("/v1/instruments/ccm/participants?status=none&asOf=2026-02-03")).ToList();
        var islands = Codes(await Api.GetAsync("/v1/instruments/ccm/participants?status=none&asOf=2026-02-03&region=oceania&group=sids"))
            .ToList();

        Assert.That(islands, Is.Not.Empty.And.SubsetOf(all));
        Assert.That(islands, Does.Contain("TON").And.Not.Contain("AUS").And.Not.Contain("VUT"));
    }

    [Test]
    public async Task A_State_that_has_ceased_to_exist_is_no_participant_any_more()
    {
        var before = Codes(await Api.GetAsync("/v1/instruments/ccw/participants?asOf=1990-10-02"));
        var after = Codes(await Api.GetAsync("/v1/instruments/ccw/participants?asOf=1990-10-03"));

        Assert.That(before, Does.Contain("DDR"));
        Assert.That(after, Does.Not.Contain("DDR"));
    }

    [Test]
    public async Task A_withdrawal_is_told_with_both_its_days_before_and_after_its_effect()
    {
        foreach (var (day, status) in new[] { ("2025-07-10", "in-force"), ("2026-01-09", "in-force"), ("2026-01-10", "withdrawn") })
        {
            var finland = (await Api.GetAsync($"/v1/instruments/apmbc/participants?asOf={day}&limit=1000")).Items
                .Single(item => item.GetProperty("participant").GetProperty("code").GetString() == "FIN");
            var withdrawal = finland.GetProperty("withdrawal");

            Assert.That(finland.GetProperty("status").GetString(), Is.EqualTo(status), day);
            Assert.That(
                (withdrawal.GetProperty("notifiedOn").GetString(), withdrawal.GetProperty("effectiveOn").GetString()),
                Is.EqualTo(("2025-07-10", "2026-01-10")));
        }
    }

    private static IEnumerable<string> Codes(ApiAnswer answer) =>
        answer.Items.Select(item =>
            (item.TryGetProperty("participant", out var participant) ? participant : item).GetProperty("code").GetString()!);
}
