using System.Globalization;
using System.Net;
using System.Text.Json;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;
using MineAction.TreatyLaw;

namespace MineAction.Api.Tests.Features.Universalization;

/// <summary>Series and differences are the curve, seen twice.</summary>
public sealed class OverTimeTests(Engine engine) : ApiTests(engine)
{
    private static readonly TreatyRegister Register = new(FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}")));

    private static IEnumerable<string> Instruments => Register.Instruments.Keys;

    [TestCaseSource(nameof(Instruments))]
    public async Task The_series_of_events_is_the_curve(string instrument)
    {
        var curve = Register.StatusOf(instrument)!.Curve;
        var answer = await Api.GetAsync(
            $"/v1/instruments/{instrument}/universalization/series?step=event&from=1900-01-01&to=2100-01-01&limit=1000");
        var items = answer.Items;
        Assert.That(items.Select(item => item.GetProperty("date").GetString()), Is.EqualTo(curve.ChangeDays.Select(Text)));
        foreach (var item in items)
        {
            var tally = curve.On(DateOnly.ParseExact(item.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.That(
                (Count(item, "signatures"),
                    Count(item, "signatories"),
                    Count(item, "parties"),
                    Count(item, "partiesInForce"),
                    Count(item, "signatoriesNotParties"),
                    Count(item, "withdrawn")),
                Is.EqualTo(
                    (tally.Signatures,
                        tally.Signatories,
                        tally.Parties,
                        tally.PartiesInForce,
                        tally.SignatoriesNotParties,
                        tally.Withdrawn)));
        }
    }

    [TestCaseSource(nameof(Instruments))]
    public async Task Before_and_items_give_after(string instrument)
    {
        var random = new Random(instrument.Length);
        for (var i = 0; i < 5; i++)
        {
            var days = new[] { random.Next(17_000), random.Next(17_000) }
                .Order()
                .Select(day => Text(new DateOnly(1981, 1, 1).AddDays(day)))
                .ToArray();
            var answer = await Api.GetAsync(
                $"/v1/instruments/{instrument}/universalization/changes?from={days[0]}&to={days[1]}&limit=1000");
            int Of(string change) => answer.Items.Count(item => item.GetProperty("change").GetString() == change);
            // Every end of a State is one as well; those are rare, and the core holds them.
            if (Of("state-ended") > 0)
                continue;
            Assert.Multiple(() =>
            {
                Assert.That(Count(answer["before"], "signatures") + Of("signed"), Is.EqualTo(Count(answer["after"], "signatures")));
                Assert.That(
                    Count(answer["before"], "parties") + Of("consented") - Of("withdrew"),
                    Is.EqualTo(Count(answer["after"], "parties")));
                Assert.That(Count(answer["before"], "withdrawn") + Of("withdrew"), Is.EqualTo(Count(answer["after"], "withdrawn")));
            });
        }
    }

    [Test]
    public async Task Who_joined_or_left_the_APMBC_between_June_2025_and_March_2026()
    {
        var answer = await Api.GetAsync("/v1/instruments/apmbc/universalization/changes?from=2025-06-01&to=2026-03-01");
        var changes = answer.Items.ToLookup(
            item => item.GetProperty("change").GetString()!, item => item.GetProperty("participant").GetProperty("code").GetString()!);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', changes["consented"]), Is.EqualTo("TON"));
            Assert.That(string.Join(' ', changes["entered-into-force"]), Is.EqualTo("MHL TON"));
            Assert.That(string.Join(' ', changes["withdrawal-notified"].Order()), Is.EqualTo("EST FIN LTU LVA POL"));
            Assert.That(changes["withdrew"], Is.EquivalentTo(changes["withdrawal-notified"]));
            Assert.That(answer.Items.Select(item => item.GetProperty("source").GetProperty("title").GetString()), Has.All.Not.Empty);
        });
    }

    // The clock of the tests stands at 1 June 2026.
    [TestCase("series?from=2026-01-01&to=2026-06-02", true)]
    [TestCase("changes?from=2026-01-01&to=2026-06-02&revision=1&asOf=2026-02-03", true)]
    [TestCase("series?from=2026-01-01&to=2026-06-01", false)]
    public async Task An_answer_that_reaches_a_day_to_come_is_projected_and_not_kept_for_ever(string question, bool isProjected)
    {
        var answer = await Api.GetAsync($"/v1/instruments/apmbc/universalization/{question}");
        Assert.That(answer["projected"].GetBoolean(), Is.EqualTo(isProjected));
        Assert.That(answer.Header("Cache-Control"), Does.Not.Contain("immutable"));
    }

    [TestCase("series?from=2027-01-01", "from is after 2026-06-01, the day to which the series goes")]
    [TestCase("series?from=2026-01-01&to=2025-01-01", "from is after to")]
    [TestCase("series?step=month&from=0001-01-01&to=9999-12-31", "more than 20000 items")]
    [TestCase("series?step=week", "'week' is not one of event, month, quarter, year")]
    [TestCase("changes?from=2026-01-01&to=2025-01-01", "from is after to")]
    [TestCase("changes", "from is missing")]
    [TestCase("series?format=pdf", "'pdf' is not one of json, csv, xlsx")]
    public async Task A_question_that_cannot_be_meant_is_refused_with_what_to_do(string question, string detail) =>
        Assert.That(
            (await Api.RefusedAsync(HttpStatusCode.BadRequest, $"/v1/instruments/apmbc/universalization/{question}"))["detail"].GetString(),
            Does.Contain(detail));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Count(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();
}
