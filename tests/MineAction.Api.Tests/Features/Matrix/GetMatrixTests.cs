using System.Net;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Matrix;

public sealed class GetMatrixTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task It_agrees_with_every_list_of_participants_on_any_day()
    {
        var random = new Random(1999);
        for (var i = 0; i < 6; i++)
        {
            var day = new DateOnly(1981, 1, 1).AddDays(random.Next(17_000))
                .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var matrix = (await Api.GetAsync($"/v1/matrix?asOf={day}")).Items.ToDictionary(row => row.GetProperty("code").GetString()!);
            foreach (var instrument in matrix.Values.First().GetProperty("standings").EnumerateObject().Select(standing => standing.Name))
            {
                var listed = (await Api.GetAsync($"/v1/instruments/{instrument}/participants?asOf={day}")).Items
                    .ToDictionary(
                        item => item.GetProperty("participant").GetProperty("code").GetString()!,
                        item => item.GetProperty("status").GetString());
                foreach (var (code, row) in matrix)
                {
                    Assert.That(
                        row.GetProperty("standings").GetProperty(instrument).GetString(),
                        Is.EqualTo(listed.GetValueOrDefault(code, "none")),
                        $"{code} {instrument} on {day}");
                }
            }
        }
    }

    [TestCase("all-states")]
    [TestCase("un-members")]
    public async Task Its_rows_are_the_States_of_the_universe(string universe)
    {
        foreach (var day in new[] { "1990-01-01", "2009-08-01", "2026-02-20" })
        {
            var matrix = await Api.GetAsync($"/v1/matrix?asOf={day}&universe={universe}&instruments=ccw");
            var counts = (await Api.GetAsync($"/v1/instruments/ccw/universalization?asOf={day}&universe={universe}"))["universe"];
            Assert.That(matrix["total"].GetInt32(), Is.EqualTo(counts.GetProperty("size").GetInt32()), day);
            Assert.That(
                matrix.Items.Count(row => row.GetProperty("standings").GetProperty("ccw").GetString() is "in-force" or "awaiting"),
                Is.EqualTo(counts.GetProperty("parties").GetInt32()),
                day);
        }
    }

    [Test]
    public async Task As_a_table_each_instrument_is_a_plain_column_in_the_order_asked_for()
    {
        var rows = (await Api.GetAsync("/v1/matrix?asOf=2026-02-20&instruments=CCM&instruments=apmbc&instruments=ccm&format=csv")).Rows;
        Assert.That(string.Join(' ', rows[0].Keys.TakeLast(5)), Is.EqualTo("ccm apmbc asOf revision dataThrough"));
        var poland = rows.Single(row => row["code"] == "POL");
        Assert.That((poland["ccm"], poland["apmbc"]), Is.EqualTo(("none", "withdrawn")));
    }

    [TestCase("instruments=amok", HttpStatusCode.NotFound)]
    [TestCase("universe=everybody", HttpStatusCode.BadRequest)]
    public Task An_unknown_instrument_or_universe_is_refused(string query, HttpStatusCode status) =>
        Api.RefusedAsync(status, $"/v1/matrix?{query}");
}
