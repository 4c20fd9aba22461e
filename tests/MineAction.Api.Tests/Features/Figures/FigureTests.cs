using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Figures;

/// <summary>What public documents count is recorded, corrected and retracted like acts.</summary>
public sealed class FigureTests(Engine engine) : WritingTests(engine)
{
    [Test]
    public async Task A_figure_is_compared_with_ours_corrected_and_retracted_and_earlier_versions_stay()
    {
        var recorded = await WriteAsync(HttpMethod.Post, "/v1/figures", Figure("2025-12-28", 162));
        Assert.That(recorded.Status, Is.EqualTo(HttpStatusCode.Created), recorded.Text);
        var (id, revision) = (recorded["id"].GetInt64(), recorded["revision"].GetInt32());
        Assert.That(recorded.Header("Location"), Is.EqualTo($"/v1/figures/{id}"));
        Assert.That(await DifferenceAsync(), Is.EqualTo(-1));

        var read = await Api.GetAsync($"/v1/figures/{id}");
        var corrected = await WriteAsync(
            HttpMethod.Put, $"/v1/figures/{id}", Figure("2025-12-28", 163), ("If-Match", read.Header("ETag")!));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.OK), corrected.Text);
        Assert.That(await DifferenceAsync(), Is.Zero);
        Assert.That((await Api.GetAsync($"/v1/figures/{id}?revision={revision}"))["value"].GetInt32(), Is.EqualTo(162));
        AssertProblem(
            await WriteAsync(HttpMethod.Delete, $"/v1/figures/{id}?reason=A+test", null, ("If-Match", read.Header("ETag")!)),
            HttpStatusCode.PreconditionFailed,
            "precondition-failed");

        var retracted = await WriteAsync(
            HttpMethod.Delete, $"/v1/figures/{id}?reason=A+test", null, ("If-Match", corrected.Header("ETag")!));
        Assert.That(retracted.Status, Is.EqualTo(HttpStatusCode.NoContent), retracted.Text);
        AssertProblem(await Api.GetAsync($"/v1/figures/{id}"), HttpStatusCode.NotFound, "unknown-figure");
        Assert.That((await Api.GetAsync($"/v1/figures/{id}?revision={revision + 1}"))["value"].GetInt32(), Is.EqualTo(163));

        var changes = (await Api.GetAsync($"/v1/changes?after={revision - 1}&revision={revision + 2}")).Items;
        Assert.That(
            changes.Select(change => change.GetProperty("change").GetString()),
            Is.EqualTo(new[] { "figure-recorded", "figure-corrected", "figure-retracted" }));
        Assert.That(changes.Select(change => change.GetProperty("instrument").GetString()), Is.All.EqualTo("apmbc"));
        Assert.That(changes[1].GetProperty("figure").GetRawText(), Is.EqualTo(corrected.Text));
        Assert.That(changes[2].GetProperty("figureBefore").GetRawText(), Is.EqualTo(corrected.Text));
        var feed = await Api.GetAsync("/v1/changes.atom?instrument=apmbc", ("Accept", "application/atom+xml"));
        Assert.That(feed.Text, Does.Contain($"urn:mineaction-api:change:{revision + 2}:figure-{id}<"));

        var next = await WriteAsync(HttpMethod.Post, "/v1/figures", Figure("2025-12-28", 163));
        Assert.That(next["id"].GetInt64(), Is.EqualTo(id + 1), "a number is given once");
    }

    [Test]
    public async Task The_figures_on_record_are_listed_with_their_numbers()
    {
        var all = (await Api.GetAsync("/v1/figures?revision=1&asOf=2026-11-26&limit=1000")).Items;
        var ccm = (await Api.GetAsync("/v1/figures?revision=1&asOf=2026-11-26&instrument=CCM")).Items;
        var early = (await Api.GetAsync("/v1/figures?revision=1&asOf=1999-12-31")).Items;

        Assert.That(all, Has.Count.EqualTo(110));
        Assert.That(all.Select(figure => figure.GetProperty("id").GetInt64()), Is.Unique);
        Assert.That(ccm.Select(figure => figure.GetProperty("instrument").GetString()), Is.Not.Empty.And.All.EqualTo("ccm"));
        Assert.That(early.Select(figure => figure.GetProperty("asOf").GetString()), Is.Not.Empty.And.All.LessThan("2000"));
    }

    [Test]
    public async Task What_cannot_be_recorded_is_told()
    {
        var wrong = await WriteAsync(
            HttpMethod.Post,
            "/v1/figures",
            new { instrument = "apmbc", asOf = "28.12.2025", measure = "members", value = -1, source = " " });
        AssertProblem(wrong, HttpStatusCode.BadRequest, "invalid-body");
        Assert.That(
            wrong["errors"].EnumerateObject().Select(error => error.Name),
            Is.EquivalentTo(new[] { "asOf", "measure", "value", "source" }));
        AssertProblem(
            await WriteAsync(HttpMethod.Post, "/v1/figures", Figure("2026-06-02", 1)),
            HttpStatusCode.UnprocessableEntity,
            "inadmissible-figure");
        var first = await WriteAsync(HttpMethod.Post, "/v1/figures", Figure("2025-11-30", 166));
        Assert.That(first.Status, Is.EqualTo(HttpStatusCode.Created), first.Text);
        AssertProblem(
            await WriteAsync(HttpMethod.Post, "/v1/figures", Figure("2025-11-30", 165)), HttpStatusCode.Conflict, "figure-exists");
    }

    private async Task<int> DifferenceAsync() =>
        (await Api.GetAsync("/v1/instruments/apmbc/reconciliation?limit=1000")).Items
            .Single(item => item.GetProperty("source").GetString() == "A test" && item.GetProperty("asOf").GetString() == "2025-12-28")
            .GetProperty("difference").GetInt32();

    private static object Figure(string day, int value) =>
        new { instrument = "apmbc", asOf = day, measure = "parties", value, source = "A test", reason = "A test" };
}
