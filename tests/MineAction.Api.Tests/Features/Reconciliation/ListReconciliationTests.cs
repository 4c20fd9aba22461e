using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Reconciliation;

public sealed class ListReconciliationTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task Every_published_figure_stands_against_ours_and_every_difference_has_a_reason()
    {
        var figures = 0;
        foreach (var instrument in (await Api.GetAsync("/v1/instruments")).Items.Select(item => item.GetProperty("id").GetString()))
        {
            var answer = await Api.GetAsync($"/v1/instruments/{instrument}/reconciliation");
            figures += answer.Items.Count;
            foreach (var item in answer.Items)
            {
                var difference = item.GetProperty("published").GetInt32() - item.GetProperty("computed").GetInt32();
                Assert.That(item.GetProperty("difference").GetInt32(), Is.EqualTo(difference));
                Assert.That(item.GetProperty("matches").GetBoolean(), Is.EqualTo(difference == 0));
                Assert.That(item.GetProperty("reason").GetString() == "none", Is.EqualTo(difference == 0), item.ToString());
                Assert.That(item.GetProperty("explanation").GetString(), Is.Not.Empty);
            }
        }

        Assert.That(figures, Is.EqualTo(104));
    }

    [Test]
    public async Task A_source_that_lags_is_told_by_how_much_in_the_language_of_the_answer()
    {
        var item = (await Api.GetAsync("/v1/instruments/crpd-op/reconciliation?lang=fr")).Items
            .First(each => each.GetProperty("asOf").GetString() == "2007-12-18" && !each.GetProperty("matches").GetBoolean());
        Assert.That(item.GetProperty("reason").GetString(), Is.EqualTo("earlier-day"));
        Assert.That(item.GetProperty("explanation").GetString(), Does.Contain("29 novembre 2007"));
    }

    [Test]
    public async Task Figures_of_days_to_come_are_not_compared() =>
        Assert.That(
            (await Api.GetAsync("/v1/instruments/apmbc/reconciliation?asOf=1998-01-01")).Items
                .Select(item => item.GetProperty("asOf").GetString()),
            Has.All.LessThanOrEqualTo("1998-01-01").And.Not.Empty);
}
