using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Actions;

public sealed class ListActionsTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task Kinds_and_participants_may_be_repeated_and_are_understood_together()
    {
        var answer = await Api.GetAsync("/v1/actions?kind=withdrawal&kind=signature&participant=fin&participant=POL");

        Assert.That(Column(answer, "kind"), Is.All.AnyOf("withdrawal", "signature"));
        Assert.That(
            answer.Items.Select(item => item.GetProperty("participant").GetProperty("code").GetString()).Distinct(),
            Is.EquivalentTo(new[] { "FIN", "POL" }));
        Assert.That(Column(answer, "instrument"), Does.Contain("apmbc").And.Contain("crpd"));
    }

    [Test]
    public async Task A_period_includes_its_first_and_its_last_day_and_no_act_of_unknown_day()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/actions?from=2025-06-27&to=2025-08-20");

        Assert.That(
            Column(answer, "date"),
            Is.EqualTo(new[] { "2025-06-27", "2025-06-27", "2025-06-27", "2025-07-10", "2025-07-18", "2025-08-20" }));
    }

    [Test]
    public async Task They_come_oldest_first_and_acts_of_unknown_day_last()
    {
        var days = Column(await Api.GetAsync("/v1/instruments/apmbc/actions"), "date").ToList();
        var known = days.TakeWhile(day => day is not null).ToList();

        Assert.That(known, Is.Ordered);
        Assert.That(days.Skip(known.Count), Is.All.Null.And.Not.Empty);
    }

    [Test]
    public async Task An_act_is_not_told_before_it_was_done()
    {
        var before = await Api.GetAsync("/v1/instruments/apmbc/actions?kind=withdrawal&asOf=2025-07-09");
        var after = await Api.GetAsync("/v1/instruments/apmbc/actions?kind=withdrawal&asOf=2025-07-10");

        Assert.That((before["total"].GetInt32(), after["total"].GetInt32()), Is.EqualTo((3, 4)));
    }

    [Test]
    public async Task An_effect_says_what_it_rests_on()
    {
        var finland = (await Api.GetAsync("/v1/instruments/apmbc/actions?participant=FIN")).Items;

        Assert.That(
            finland.Select(item =>
                $"{item.GetProperty("kind")} {item.GetProperty("date")} "
                + $"{item.GetProperty("effectiveOn")} {item.GetProperty("effectiveBasis")}"),
            Is.EqualTo(new[] { "accession 2012-01-09 2012-07-01 rule", "withdrawal 2025-07-10 2026-01-10 stated" }));
    }

    [Test]
    public async Task A_claimed_suspension_is_shown_as_contested()
    {
        var claim = (await Api.GetAsync("/v1/actions?kind=suspension-claimed")).Items.Single();

        Assert.That(
            (claim.GetProperty("participant").GetProperty("code").GetString(), claim.GetProperty("contested").GetBoolean()),
            Is.EqualTo(("UKR", true)));
    }

    private static IEnumerable<string?> Column(ApiAnswer answer, string name) =>
        answer.Items.Select(item => item.GetProperty(name).GetString());
}
