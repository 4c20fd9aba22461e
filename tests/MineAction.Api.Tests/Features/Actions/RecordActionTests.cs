using System.Net;
using System.Text;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Actions;

public sealed class RecordActionTests(Engine engine) : WritingTests(engine)
{
    private const string Address = "/v1/instruments/apmbc/actions";

    [Test]
    public async Task A_recorded_accession_is_told_by_the_action_the_view_the_feed_and_the_history()
    {
        var before = await Api.GetAsync("/v1/instruments/apmbc/universalization");
        var answer = await WriteAsync(
            HttpMethod.Post, "/v1/instruments/APMBC/actions", Entry("usa", "accession", "2026-05-04", ("reason", "Notified today")));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
        Assert.That(answer["participant"].GetProperty("code").GetString(), Is.EqualTo("USA"));
        Assert.That(answer["effectiveOn"].GetString(), Is.EqualTo("2026-11-01"));
        var action = await Api.GetAsync(answer.Header("Location")!);
        Assert.That(action.Text, Is.EqualTo(answer.Text));
        Assert.That(answer.Header("Register-Revision"), Is.EqualTo(answer["revision"].GetRawText()));

        var after = await Api.GetAsync("/v1/instruments/apmbc/universalization");
        Assert.That(after["parties"].GetInt32(), Is.EqualTo(before["parties"].GetInt32() + 1));
        Assert.That(after["awaitingEntryIntoForce"].GetInt32(), Is.EqualTo(before["awaitingEntryIntoForce"].GetInt32() + 1));

        var change = (await Api.GetAsync($"/v1/changes?after={answer["revision"].GetInt32() - 1}")).Items[0];
        Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("recorded"));
        Assert.That(change.GetProperty("author").GetString(), Is.EqualTo("ana"));
        Assert.That(change.GetProperty("reason").GetString(), Is.EqualTo("Notified today"));
        Assert.That(change.GetProperty("action").GetProperty("id").GetInt64(), Is.EqualTo(answer["id"].GetInt64()));
        // The feed tells what was recorded; the day of effect is the law's.
        Assert.That(change.GetProperty("action").GetProperty("effectiveOn").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That(
            (await Api.GetAsync($"/v1/actions/{answer["id"]}/history")).Items.Single().GetProperty("author").GetString(),
            Is.EqualTo("ana"));
    }

    [TestCase("apmbc", "USA", "signature", "1999-03-02", "Article 15: The Convention could be signed until 28 February 1999.")]
    [TestCase(
        "ccm",
        "JAM",
        "accession",
        "2026-05-01",
        "Article 16: A signatory consents to be bound by ratification, acceptance or approval, not by accession; "
        + "the State had signed on 12 June 2009.")]
    [TestCase("ccm", "USA", "withdrawal", "2026-05-01", "Article 20(3): Only a party can withdraw; on 1 May 2026 the State was none.")]
    [TestCase("apmbc", "FRA", "reservation", "2026-05-01", "Article 19: Reservations are not permitted.")]
    [TestCase("apmbc", "CHN", "accession", "2026-06-02", "2 June 2026 has not come; an act is recorded once it is done.")]
    [TestCase("apmbc", "CHN", "accession", "9999-12-31", "31 December 9999 has not come; an act is recorded once it is done.")]
    public async Task An_act_that_the_treaty_does_not_admit_is_refused_with_the_article(
        string instrument, string participant, string kind, string date, string sentence)
    {
        var before = (await Api.GetAsync("/v1/instruments")).Header("Register-Revision");
        var answer = await WriteAsync(HttpMethod.Post, $"/v1/instruments/{instrument}/actions", Entry(participant, kind, date));

        AssertProblem(answer, HttpStatusCode.UnprocessableEntity, "inadmissible-action");
        Assert.That(answer["detail"].GetString(), Is.EqualTo(sentence));
        Assert.That(answer["errors"].EnumerateObject().Single().Value[0].GetString(), Is.EqualTo(sentence));
        Assert.That((await Api.GetAsync("/v1/instruments")).Header("Register-Revision"), Is.EqualTo(before), "nothing was recorded");
    }

    [TestCase("FRA", "ratification", "1998-07-23", "duplicate-action", "See action 121.")]
    [TestCase("FRA", "acceptance", "2026-05-01", "contradicting-action", "The State was a party already (ratification of 23 July 1998).")]
    [TestCase("POL", "withdrawal", "2025-09-01", "contradicting-action", "A withdrawal is pending already, notified on 20 August 2025.")]
    public async Task An_act_that_the_record_has_or_contradicts_is_refused_with_the_other_act(
        string participant, string kind, string date, string type, string sentence)
    {
        var answer = await WriteAsync(HttpMethod.Post, Address, Entry(participant, kind, date));

        AssertProblem(answer, HttpStatusCode.Conflict, type);
        Assert.That(answer["detail"].GetString(), Does.Contain(sentence).Or.Match("See action [0-9]+"));
    }

    [TestCase("date", "03/12/1997", "is not a day")]
    [TestCase("kind", "Ratification", "is not one of")]
    [TestCase("kind", null, "is missing")]
    [TestCase("participant", "XYZ", "no State or organization has the code 'XYZ'")]
    [TestCase("participant", null, "is missing")]
    [TestCase("source", null, "is missing")]
    [TestCase("reason", "", "is blank")]
    [TestCase("effectDeferred", true, "only the effect of a withdrawal")]
    [TestCase("contested", "yes", "is to be true or false")]
    [TestCase("asOf", "2026-01-01", "'asOf' is not known here")]
    public async Task A_field_that_cannot_be_used_is_told_by_name(string field, object? value, string message)
    {
        var answer = await WriteAsync(HttpMethod.Post, Address, Entry("USA", "declaration", "2026-05-01", (field, value)));

        AssertProblem(answer, HttpStatusCode.BadRequest, "invalid-body");
        Assert.That(answer["errors"].GetProperty(field)[0].GetString(), Does.Contain(message));
    }

    [TestCase("{", "line 1")]
    [TestCase("", "is not JSON")]
    [TestCase("null", "null")]
    [TestCase("[]", "is to be an object")]
    [TestCase("""{"kind":"signature","kind":"signature"}""", "twice")]
    public async Task A_body_that_is_no_entry_is_refused_without_a_trace_of_our_types(string body, string message)
    {
        var answer = await WriteAsync(HttpMethod.Post, Address, body);

        AssertProblem(answer, HttpStatusCode.BadRequest, "invalid-body");
        Assert.That(answer["detail"].GetString(), Does.Contain(message).And.Not.Contain("MineAction.Api."));
    }

    [Test]
    public async Task A_body_too_long_or_of_another_type_is_refused()
    {
        using var text = new StringContent("kind=signature", Encoding.UTF8, "application/x-www-form-urlencoded");
        AssertProblem(
            await Api.SendAsync(HttpMethod.Post, Address, text, ("Authorization", $"Bearer {EditorToken.Of("ana")}")),
            HttpStatusCode.UnsupportedMediaType,
            "unsupported-media-type");
        AssertProblem(
            await WriteAsync(HttpMethod.Post, Address, Entry("USA", "declaration", "2026-05-01", ("note", new string('x', 2_000_000)))),
            HttpStatusCode.RequestEntityTooLarge,
            "payload-too-large");
    }

    [Test]
    public async Task An_unknown_instrument_is_a_404_that_suggests_the_nearest()
    {
        var answer = await WriteAsync(HttpMethod.Post, "/v1/instruments/apmb/actions", Entry("USA", "accession", "2026-05-01"));

        AssertProblem(answer, HttpStatusCode.NotFound, "unknown-instrument");
        Assert.That(answer["suggestions"][0].GetString(), Is.EqualTo("apmbc"));
    }
}
