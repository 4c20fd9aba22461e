using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Actions;

public sealed class CorrectActionTests(Engine engine) : WritingTests(engine)
{
    private static readonly string[] Pinned =
    [
        "/v1/instruments/apmbc/universalization?asOf=2009-08-01&revision=1",
        "/v1/instruments/apmbc/participants?asOf=2026-02-03&revision=1&limit=1000",
        "/v1/actions/1?asOf=2026-02-03&revision=1",
        "/v1/actions/1/history?asOf=2026-02-03&revision=1",
        "/v1/changes?asOf=2026-02-03&revision=1&limit=10",
        "/v1/actions?asOf=2026-02-03&revision=1&format=csv",
    ];

    [Test]
    public async Task Of_two_editors_who_correct_the_same_action_at_once_one_wins_and_one_is_told()
    {
        var id = await RecordAsync("apmbc", Entry("CHN", "declaration", "2026-05-01"));
        var tag = await TagAsync(id);

        var answers = await Task.WhenAll(Enumerable.Range(2, 2).Select(day =>
            WriteAsync(
                HttpMethod.Put,
                $"/v1/actions/{id}",
                Entry("CHN", "declaration", $"2026-05-0{day}", ("reason", "A typing error")),
                ("If-Match", tag))));

        Assert.That(
            answers.Select(answer => answer.Status),
            Is.EquivalentTo(new[] { HttpStatusCode.OK, HttpStatusCode.PreconditionFailed }));
        AssertProblem(
            answers.Single(answer => answer.Status != HttpStatusCode.OK),
            HttpStatusCode.PreconditionFailed,
            "precondition-failed");
        var won = answers.Single(answer => answer.Status == HttpStatusCode.OK);
        Assert.That((await Api.GetAsync($"/v1/actions/{id}")).Text, Is.EqualTo(won.Text));
        Assert.That((await Api.GetAsync($"/v1/actions/{id}/history")).Items, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_tag_of_any_answer_serves_until_the_action_itself_changes()
    {
        var id = await RecordAsync("apmbc", Entry("IND", "declaration", "2026-05-01"));
        var french = (await Api.GetAsync($"/v1/actions/{id}?lang=fr&asOf=2030-01-01")).Header("ETag")!;
        await RecordAsync("ccm", Entry("IND", "declaration", "2026-05-01"));

        var corrected = await WriteAsync(
            HttpMethod.Put,
            $"/v1/actions/{id}",
            Entry("IND", "declaration", "2026-05-02", ("reason", "A typing error")),
            ("If-Match", french));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.OK), corrected.Text);

        var again = await WriteAsync(
            HttpMethod.Put,
            $"/v1/actions/{id}",
            Entry("IND", "declaration", "2026-05-03", ("reason", "Once more")),
            ("If-Match", corrected.Header("ETag")!));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.OK), again.Text);
        string[] staleTags = [french, corrected.Header("ETag")!, "\"nonsense\"", $"W/{again.Header("ETag")}", "\"r99999-x\"", "not a tag"];
        foreach (var stale in staleTags)
        {
            AssertProblem(
                await WriteAsync(
                    HttpMethod.Put,
                    $"/v1/actions/{id}",
                    Entry("IND", "declaration", "2026-05-04", ("reason", "Stale")),
                    ("If-Match", stale)),
                HttpStatusCode.PreconditionFailed,
                "precondition-failed");
        }
    }

    [Test]
    public async Task A_correction_needs_a_precondition_a_reason_and_an_action()
    {
        var entry = Entry("AND", "signature", "1997-12-03", ("reason", "A test"));

        AssertProblem(
            await WriteAsync(HttpMethod.Put, "/v1/actions/1", entry),
            HttpStatusCode.PreconditionRequired,
            "precondition-required");
        AssertProblem(
            await WriteAsync(HttpMethod.Put, "/v1/actions/99999", entry, ("If-Match", "*")),
            HttpStatusCode.NotFound,
            "unknown-action");
        AssertProblem(
            await WriteAsync(HttpMethod.Put, "/v1/actions/one", entry, ("If-Match", "*")),
            HttpStatusCode.NotFound,
            "unknown-action");
        var unexplained = await WriteAsync(HttpMethod.Put, "/v1/actions/1", Entry("AND", "signature", "1997-12-03"), ("If-Match", "*"));
        AssertProblem(unexplained, HttpStatusCode.BadRequest, "invalid-body");
        Assert.That(unexplained["errors"].GetProperty("reason")[0].GetString(), Does.Contain("Say why"));
    }

    [Test]
    public async Task What_was_answered_about_an_earlier_revision_is_answered_again_to_the_byte()
    {
        var before = await Task.WhenAll(Pinned.Select(path => Api.GetAsync(path)));
        Host.Clock.Now += TimeSpan.FromHours(1);
        var instant = Host.Clock.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        var known = await Api.GetAsync($"/v1/instruments/apmbc/participants/AND?knownAt={instant}");
        Host.Clock.Now += TimeSpan.FromHours(1);

        var corrected = await WriteAsync(
            HttpMethod.Put,
            "/v1/actions/1",
            Entry("AND", "signature", "1997-12-04", ("reason", "A test")),
            ("If-Match", await TagAsync(1)));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.OK), corrected.Text);

        var after = await Task.WhenAll(Pinned.Select(path => Api.GetAsync(path)));
        for (var i = 0; i < Pinned.Length; i++)
        {
            Assert.That(after[i].Text, Is.EqualTo(before[i].Text), Pinned[i]);
            Assert.That(after[i].Header("ETag"), Is.EqualTo(before[i].Header("ETag")), Pinned[i]);
            Assert.That(after[i].Header("Cache-Control"), Is.EqualTo("public, max-age=31536000, immutable"), Pinned[i]);
        }

        Assert.That((await Api.GetAsync($"/v1/instruments/apmbc/participants/AND?knownAt={instant}")).Text, Is.EqualTo(known.Text));
        Assert.That((await Api.GetAsync("/v1/instruments/apmbc/participants/AND")).Text, Does.Contain("1997-12-04"));
        var versions = (await Api.GetAsync("/v1/actions/1/history")).Items;
        Assert.That(
            versions.Select(version => version.GetProperty("action").GetProperty("date").GetString()),
            Is.EqualTo(new[] { "1997-12-03", "1997-12-04" }));
        Assert.That(versions[0].GetProperty("toRevision").GetInt32(), Is.EqualTo(versions[1].GetProperty("fromRevision").GetInt32()));
    }

    [Test]
    public async Task A_correction_that_breaks_a_rule_or_another_act_changes_nothing()
    {
        // Ratified by France on 23 July 1998, signed on 3 December 1997.
        var signature = (await Api.GetAsync("/v1/instruments/apmbc/actions?participant=FRA&kind=signature")).Items
            .Single().GetProperty("id").GetInt64();
        var late = await WriteAsync(
            HttpMethod.Put,
            $"/v1/actions/{signature}",
            Entry("FRA", "signature", "1999-03-02", ("reason", "A test")),
            ("If-Match", await TagAsync(signature)));
        AssertProblem(late, HttpStatusCode.UnprocessableEntity, "inadmissible-action");

        var retracted = await WriteAsync(
            HttpMethod.Delete, $"/v1/actions/{signature}?reason=A+test", null, ("If-Match", await TagAsync(signature)));
        AssertProblem(retracted, HttpStatusCode.Conflict, "contradicting-action");
        Assert.That(retracted["detail"].GetString(), Does.Contain("Only a signatory can consent to be bound by ratification"));
        Assert.That((await Api.GetAsync($"/v1/actions/{signature}/history")).Items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_retracted_action_is_gone_from_now_on_and_stays_in_the_record()
    {
        var id = await RecordAsync("apmbc", Entry("RUS", "declaration", "2026-05-01"));
        var recorded = (await Api.GetAsync($"/v1/actions/{id}"))["revision"].GetInt32();
        AssertProblem(
            await WriteAsync(HttpMethod.Delete, $"/v1/actions/{id}", null, ("If-Match", await TagAsync(id))),
            HttpStatusCode.BadRequest,
            "invalid-parameter");
        AssertProblem(
            await WriteAsync(HttpMethod.Delete, $"/v1/actions/{id}?reason=x"),
            HttpStatusCode.PreconditionRequired,
            "precondition-required");

        var retracted = await WriteAsync(
            HttpMethod.Delete, $"/v1/actions/{id}?reason=Recorded+twice", null, ("If-Match", await TagAsync(id)));

        Assert.That(retracted.Status, Is.EqualTo(HttpStatusCode.NoContent), retracted.Text);
        await Api.RefusedAsync(HttpStatusCode.NotFound, $"/v1/actions/{id}");
        Assert.That((await Api.GetAsync($"/v1/actions/{id}?revision={recorded}")).Status, Is.EqualTo(HttpStatusCode.OK));
        var revision = int.Parse(retracted.Header("Register-Revision")!, System.Globalization.CultureInfo.InvariantCulture);
        var change = (await Api.GetAsync($"/v1/changes?after={revision - 1}")).Items.Single();
        Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("retracted"));
        Assert.That(change.GetProperty("reason").GetString(), Is.EqualTo("Recorded twice"));
        Assert.That(change.GetProperty("before").GetProperty("id").GetInt64(), Is.EqualTo(id));
        AssertProblem(
            await WriteAsync(HttpMethod.Delete, $"/v1/actions/{id}?reason=again", null, ("If-Match", "*")),
            HttpStatusCode.NotFound,
            "unknown-action");
    }
}
