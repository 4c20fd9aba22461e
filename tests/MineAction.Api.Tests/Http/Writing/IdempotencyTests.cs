using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Writing;

public sealed class IdempotencyTests(Engine engine) : WritingTests(engine)
{
    private const string Address = "/v1/instruments/apmbc/actions";

    [Test]
    public async Task A_repeated_request_gives_the_first_answer_and_does_nothing_twice()
    {
        var first = await WriteAsync(HttpMethod.Post, Address, Entry("CHN", "declaration", "2026-05-01"), ("Idempotency-Key", "a-1"));
        await RecordAsync("apmbc", Entry("CHN", "declaration", "2026-05-02"));
        var again = await WriteAsync(HttpMethod.Post, Address, Entry("CHN", "declaration", "2026-05-01"), ("Idempotency-Key", "a-1"));

        Assert.That(first.Status, Is.EqualTo(HttpStatusCode.Created), first.Text);
        Assert.That((again.Status, again.Text), Is.EqualTo((first.Status, first.Text)));
        foreach (var header in new[] { "Location", "ETag", "Register-Revision" })
            Assert.That(again.Header(header), Is.EqualTo(first.Header(header)), header);
        Assert.That((await Api.GetAsync("/v1/actions?participant=CHN&from=2026-05-01"))["total"].GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_key_stands_for_one_request_of_one_caller()
    {
        await WriteAsync(HttpMethod.Post, Address, Entry("IND", "declaration", "2026-05-01"), ("Idempotency-Key", "b-1"));

        AssertProblem(
            await WriteAsync(HttpMethod.Post, Address, Entry("IND", "declaration", "2026-05-02"), ("Idempotency-Key", "b-1")),
            HttpStatusCode.UnprocessableEntity,
            "idempotency-key-reused");
        AssertProblem(
            await WriteAsync(
                HttpMethod.Post, "/v1/instruments/ccm/actions", Entry("IND", "declaration", "2026-05-01"), ("Idempotency-Key", "b-1")),
            HttpStatusCode.UnprocessableEntity,
            "idempotency-key-reused");
        var somebodyElse = await Api.SendJsonAsync(
            HttpMethod.Post,
            Address,
            Entry("IND", "declaration", "2026-05-02"),
            ("Authorization", $"Bearer {EditorToken.Of("ben")}"),
            ("Idempotency-Key", "b-1"));
        Assert.That(somebodyElse.Status, Is.EqualTo(HttpStatusCode.Created), somebodyElse.Text);
        AssertProblem(
            await WriteAsync(
                HttpMethod.Post, Address, Entry("IND", "declaration", "2026-05-03"), ("Idempotency-Key", new string('k', 256))),
            HttpStatusCode.BadRequest,
            "invalid-parameter");
    }

    [Test]
    public async Task Of_many_requests_with_one_key_at_once_one_is_done_and_all_are_answered_alike()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ =>
            WriteAsync(HttpMethod.Post, Address, Entry("RUS", "declaration", "2026-05-01"), ("Idempotency-Key", "c-1"))));

        Assert.That(answers.Select(answer => (answer.Status, answer.Text)).Distinct().ToList(), Has.Count.EqualTo(1));
        Assert.That(answers[0].Status, Is.EqualTo(HttpStatusCode.Created), answers[0].Text);
        Assert.That((await Api.GetAsync("/v1/actions?participant=RUS&from=2026-05-01"))["total"].GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_refused_request_leaves_its_key_free()
    {
        AssertProblem(
            await WriteAsync(HttpMethod.Post, Address, Entry("USA", "accession", "2026-06-02"), ("Idempotency-Key", "d-1")),
            HttpStatusCode.UnprocessableEntity,
            "inadmissible-action");
        var corrected = await WriteAsync(HttpMethod.Post, Address, Entry("USA", "accession", "2026-06-01"), ("Idempotency-Key", "d-1"));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.Created), corrected.Text);
    }
}
