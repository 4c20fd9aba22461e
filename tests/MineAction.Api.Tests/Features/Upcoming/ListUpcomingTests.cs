using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Upcoming;

public sealed class ListUpcomingTests(Engine engine) : ApiTests(engine)
{
    [TestCase("2026-02-01", "2026-02-20 apmbc POL withdrew; 2026-03-01 ccm VUT entered-into-force")]
    [TestCase("2026-02-19", "2026-02-20 apmbc POL withdrew; 2026-03-01 ccm VUT entered-into-force")]
    [TestCase("2026-02-20", "2026-03-01 ccm VUT entered-into-force")]
    [TestCase("2026-03-01", "")]
    // What nobody had done yet was not to come.
    [TestCase("2025-06-26", "2025-09-01 apmbc MHL entered-into-force; 2025-12-01 apmbc TON entered-into-force")]
    public async Task It_is_what_acts_done_by_the_day_decide_for_later_days(string day, string expected)
    {
        var answer = await Api.GetAsync($"/v1/upcoming?asOf={day}");
        var upcoming = answer.Items
            .Where(item => item.GetProperty("instrument").GetString() is "apmbc" or "ccm")
            .Select(item =>
                $"{item.GetProperty("date")} {item.GetProperty("instrument")} "
                + $"{item.GetProperty("participant").GetProperty("code")} {item.GetProperty("change")}");

        Assert.That(string.Join("; ", upcoming), Is.EqualTo(expected));
    }
}
