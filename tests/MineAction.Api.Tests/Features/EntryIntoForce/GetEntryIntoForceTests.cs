using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.EntryIntoForce;

public sealed class GetEntryIntoForceTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task On_1_August_2009_the_cluster_munitions_convention_missed_16_deposits()
    {
        var answer = await Api.GetAsync("/v1/instruments/ccm/entry-into-force?asOf=2009-08-01");
        var treaty = answer["treaty"];

        Assert.That(
            (treaty.GetProperty("inForce").GetBoolean(),
                treaty.GetProperty("date").GetString(),
                treaty.GetProperty("required").GetInt32(),
                treaty.GetProperty("counted").GetInt32(),
                treaty.GetProperty("missing").GetInt32()),
            Is.EqualTo((false, (string?)null, 30, 14, 16)));
        Assert.That(answer["total"].GetInt32(), Is.EqualTo(14));
        Assert.That(answer.Items.Select(item => item.GetProperty("date").GetString()), Is.All.Null);
    }

    [Test]
    public async Task The_day_reaches_the_threshold_and_not_a_State()
    {
        var treaty = (await Api.GetAsync("/v1/instruments/ccm/entry-into-force?asOf=2010-08-01"))["treaty"];

        Assert.That(
            (treaty.GetProperty("reachedOn").GetString(), treaty.GetProperty("date").GetString()),
            Is.EqualTo(("2010-02-16", "2010-08-01")));
        Assert.That(treaty.GetProperty("reachedBy").EnumerateArray().Select(code => code.GetString()), Is.EqualTo(new[] { "BFA", "MDA" }));
    }

    [Test]
    public async Task A_stated_day_that_differs_from_the_computed_one_prevails_and_both_are_told()
    {
        var treaty = (await Api.GetAsync("/v1/instruments/ccw-ap2/entry-into-force"))["treaty"];

        Assert.That(
            (treaty.GetProperty("date").GetString(), treaty.GetProperty("computedDate").GetString()),
            Is.EqualTo(("1998-12-03", "1998-10-20")));
        Assert.That(treaty.GetProperty("explanation").GetString(), Does.Contain("3 December 1998").And.Contain("20 October 1998"));
    }

    [TestCase("apmbc", "CAN", "1999-03-01", "threshold", "17(1)")]
    [TestCase("apmbc", "FIN", "2012-07-01", "rule", "17(2)")]
    [TestCase("apmbc", "MNE", "2006-06-03", "stated", null)]
    [TestCase("ccm", "VUT", "2026-03-01", "rule", "17(2)")]
    public async Task Each_day_is_told_with_what_it_rests_on(string instrument, string code, string date, string basis, string? article)
    {
        var answer = await Api.GetAsync($"/v1/instruments/{instrument}/entry-into-force?asOf=2026-02-03&limit=1000");
        var item = answer.Items.Single(item => item.GetProperty("participant").GetProperty("code").GetString() == code);

        Assert.That((item.GetProperty("date").GetString(), item.GetProperty("basis").GetString()), Is.EqualTo((date, basis)));
        if (article is not null)
            Assert.That(item.GetProperty("article").GetString(), Is.EqualTo(article));
        Assert.That(item.GetProperty("explanation").GetString(), Is.Not.Empty);
    }

    [Test]
    public async Task They_come_oldest_first_and_those_not_decided_last()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/entry-into-force?asOf=1998-09-16&limit=1000");
        var later = await Api.GetAsync("/v1/instruments/apmbc/entry-into-force?limit=1000");

        Assert.That(answer.Items.Select(item => item.GetProperty("date").GetString()).Distinct(), Is.EqualTo(new[] { "1999-03-01" }));
        Assert.That(later.Items.Select(item => item.GetProperty("date").GetString()), Is.Ordered);
    }
}
