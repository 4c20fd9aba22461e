using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Actions;

/// <summary>A write towards one treaty, judged by the rules of the others that look at it.</summary>
public sealed class LawBetweenTreatiesTests(Engine engine) : WritingTests(engine)
{
    [TestCase("ccw", "FIN", "consent", "2019-05-06", "Article 4(4) of the Convention")]
    [TestCase("crpd", "MEX", "consent", "2019-05-06", "Article 11")]
    [TestCase("crpd", "MEX", "signature", "2007-04-30", "Article 10")]
    public async Task A_correction_that_leaves_acts_towards_another_treaty_without_ground_names_the_article_of_that_treaty(
        string instrument, string participant, string which, string date, string article)
    {
        var act = await ActAsync(instrument, participant, which == "signature");
        var answer = await WriteAsync(
            HttpMethod.Put,
            $"/v1/actions/{act.GetProperty("id")}",
            Entry(participant, act.GetProperty("kind").GetString()!, date, ("reason", "A test")),
            ("If-Match", "*"));

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-action");
        Assert.That(answer["detail"].GetString(), Does.Contain(article));
    }

    [Test]
    public async Task A_withdrawal_dated_before_consents_to_the_protocol_is_refused_with_the_protocols_article()
    {
        // Canada acceded to the Optional Protocol on 3 December 2018.
        var answer = await WriteAsync(
            HttpMethod.Post, "/v1/instruments/crpd/actions", Entry("CAN", "withdrawal", "2016-01-10"));

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-action");
        Assert.That(answer["detail"].GetString(), Does.Contain("crpd-op").And.Contain("Article 11"));
    }

    [Test]
    public async Task Retracting_a_mistaken_consent_is_never_refused_for_what_the_depositary_states_of_other_treaties_and_is_found()
    {
        var act = await ActAsync("ccw", "SWE", isSignature: false);
        var retracted = await WriteAsync(
            HttpMethod.Delete, $"/v1/actions/{act.GetProperty("id")}?reason=A+test", null, ("If-Match", "*"));
        Assert.That(retracted.Status, Is.EqualTo(HttpStatusCode.NoContent), retracted.Text);

        var found = await FindingsOfAsync("SWE");
        Assert.That(
            found.Select(finding => finding.GetProperty("instrument").GetString()),
            Is.SupersetOf(new[] { "ccw-p1", "ccw-p2", "ccw-p3", "ccw-p4", "ccw-p5" }));
        Assert.That(
            found.Select(finding => finding.GetProperty("article").GetString()),
            Has.All.AnyOf("4(4) of the Convention", "8(1)(b) of the Convention"));

        await RecordAsync("ccw", Entry("SWE", "ratification", act.GetProperty("date").GetString()));
        Assert.That(await FindingsOfAsync("SWE"), Is.Empty);
    }

    [Test]
    public async Task Retracting_a_consent_on_which_an_editors_own_records_rest_is_refused_with_the_article()
    {
        var accession = await RecordAsync("ccw", Entry("AGO", "accession", "2026-01-15"));
        await RecordAsync("ccw-p1", Entry("AGO", "consent-to-be-bound", "2026-01-15"));
        var answer = await WriteAsync(HttpMethod.Delete, $"/v1/actions/{accession}?reason=A+test", null, ("If-Match", "*"));

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-action");
        Assert.That(answer["detail"].GetString(), Does.Contain("ccw-p1").And.Contain("Article 4(4) of the Convention"));
    }

    private async Task<JsonElement> ActAsync(string instrument, string participant, bool isSignature) =>
        (await Api.GetAsync($"/v1/instruments/{instrument}/actions?participant={participant}")).Items
            .First(act => (act.GetProperty("kind").GetString() == "signature") == isSignature);

    private async Task<List<JsonElement>> FindingsOfAsync(string participant) =>
    [
        .. (await Api.GetAsync("/v1/findings")).Items
            .Where(finding => finding.GetProperty("participant").GetProperty("code").GetString() == participant),
    ];
}
