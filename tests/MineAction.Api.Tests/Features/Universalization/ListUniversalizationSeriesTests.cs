using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Universalization;

public sealed class ListUniversalizationSeriesTests(Engine engine) : ApiTests(engine)
{
    private const string Path = "/v1/instruments/ccm/universalization/series";

    [TestCase("year", "2024-07-01", "2026-02-03", "2024-12-31 2025-12-31 2026-02-03")]
    [TestCase("quarter", "2025-05-15", "2026-02-03", "2025-06-30 2025-09-30 2025-12-31 2026-02-03")]
    [TestCase("month", "2025-12-01", "2026-02-28", "2025-12-31 2026-01-31 2026-02-28")]
    [TestCase("month", "2026-02-28", "2026-02-28", "2026-02-28")]
    [TestCase("year", "9998-01-01", "9999-12-31", "9998-12-31 9999-12-31")]
    public async Task A_period_is_told_as_of_its_last_day_and_the_last_as_of_the_last_day_asked_about(
        string step, string from, string to, string days)
    {
        var answer = await Api.GetAsync($"{Path}?step={step}&from={from}&to={to}");

        Assert.That(answer.Items.Select(item => item.GetProperty("date").GetString()), Is.EqualTo(days.Split(' ')));
    }

    [Test]
    public async Task It_has_one_item_a_year_from_the_first_change_to_the_day_asked_about_where_nothing_is_said()
    {
        var answer = await Api.GetAsync($"{Path}?asOf=2010-08-01");

        Assert.That(
            answer.Items.Select(item => item.GetProperty("date").GetString()),
            Is.EqualTo(new[] { "2008-12-31", "2009-12-31", "2010-08-01" }));
    }

    [Test]
    public async Task The_series_of_all_instruments_are_one_answer()
    {
        const string query = "step=year&to=2026-02-03&asOf=2026-02-03&revision=1&format=csv";
        var all = (await Api.GetAsync($"/v1/universalization/series?{query}")).Rows;
        var instruments = (await Api.GetAsync("/v1/instruments")).Items.Select(item => item.GetProperty("id").GetString()!).ToList();
        Assert.That(all.Select(row => row["instrument"]).Distinct(), Is.EqualTo(instruments));
        foreach (var instrument in instruments)
        {
            var one = (await Api.GetAsync($"/v1/instruments/{instrument}/universalization/series?{query}")).Rows;
            Assert.That(all.Where(row => row["instrument"] == instrument), Is.EqualTo(one), instrument);
        }
    }

    [Test]
    public async Task An_item_has_the_counts_of_the_view_on_its_day()
    {
        foreach (var item in (await Api.GetAsync($"{Path}?step=year&to=2026-02-03&universe=un-members")).Items)
        {
            var view = await Api.GetAsync(
                $"/v1/instruments/ccm/universalization?asOf={item.GetProperty("date").GetString()}&universe=un-members");
            foreach (var name in new[] { "signatures", "signatories", "parties", "partiesInForce", "signatoriesNotParties", "withdrawn" })
                Assert.That(item.GetProperty(name).GetInt32(), Is.EqualTo(view[name].GetInt32()), $"{name} in {item}");
            Assert.That(item.GetProperty("share").GetDecimal(), Is.EqualTo(view["universe"].GetProperty("share").GetDecimal()));
        }
    }
}
