using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Changes;

public sealed class ChangesTests(Engine engine) : WritingTests(engine)
{
    private const int IdempotentWriter = 1000;
    private static readonly string[] Writers =
    [
        "AFG", "AGO", "ALB", "ARG", "AUS", "AUT", "BEL", "BRA", "CAN", "CHE",
        "CHL", "COL", "CUB", "DEU", "DNK", "EGY", "ESP", "FRA", "GBR", "GHA",
    ];

    [Test]
    public async Task A_consumer_who_begins_at_nothing_gets_every_shipped_action_once_in_pages_of_any_size([Values(1000, 333)] int limit)
    {
        var ids = new List<long>();
        for (var next = $"/v1/changes?after=0&limit={limit}&revision=1"; next is not null;)
        {
            var page = await Api.GetAsync(next);
            ids.AddRange(page.Items.Select(item => item.GetProperty("action").GetProperty("id").GetInt64()));
            next = page["next"].GetString();
        }

        Assert.That(ids, Is.EqualTo(Enumerable.Range(1, 2076)));
    }

    [Test]
    public async Task A_consumer_who_is_ahead_of_the_register_is_told()
    {
        AssertProblem(await Api.GetAsync("/v1/changes?after=99999"), HttpStatusCode.NotFound, "unknown-revision");
        AssertProblem(await Api.GetAsync("/v1/changes?after=-1"), HttpStatusCode.BadRequest, "invalid-parameter");
        AssertProblem(await Api.GetAsync("/v1/changes/stream?after=99999"), HttpStatusCode.NotFound, "unknown-revision");
        AssertProblem(await Api.GetAsync("/v1/changes/stream", ("Last-Event-ID", "abc")), HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task A_listener_hears_a_change_when_it_is_made(CancellationToken cancellation)
    {
        using var client = Host.CreateClient();
        using var response = await client.GetAsync("/v1/changes/stream", HttpCompletionOption.ResponseHeadersRead, cancellation);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        await using var events = SseParser.Create(stream).EnumerateAsync(cancellation).GetAsyncEnumerator(cancellation);
        await events.MoveNextAsync();
        Assert.That(events.Current.EventType, Is.EqualTo("heartbeat"), "the stream is open");

        var id = await RecordAsync("crpd", Entry("USA", "declaration", "2026-05-02"));
        await events.MoveNextAsync();
        Assert.That(events.Current.EventType, Is.EqualTo("recorded"));
        using var change = JsonDocument.Parse(events.Current.Data);
        Assert.That(Change.Of(change.RootElement).Action, Is.EqualTo(id));
    }

    // An id without text would make the follower begin anew: it resets what EventSource sends as Last-Event-ID (HTML, section 9.2.6).
    [Test]
    [CancelAfter(60_000)]
    public async Task A_sign_of_life_has_no_id(CancellationToken cancellation)
    {
        using var client = Host.CreateClient();
        using var response = await client.GetAsync("/v1/changes/stream", HttpCompletionOption.ResponseHeadersRead, cancellation);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation));
        var heard = new List<string>();
        while (await lines.ReadLineAsync(cancellation) is { Length: > 0 } line)
            heard.Add(line);

        Assert.That(heard, Does.Contain("event: heartbeat"));
        Assert.That(heard, Has.None.StartsWith("id"));
    }

    [Test]
    public async Task A_thousand_concurrent_writes_are_as_many_revisions_and_followers_see_each_once_in_order()
    {
        var start = int.Parse(
            (await Api.GetAsync("/v1/instruments")).Header("Register-Revision")!, System.Globalization.CultureInfo.InvariantCulture);
        using var done = new CancellationTokenSource();
        var reader = FollowAsync(start, done.Token);
        var listener = ListenAsync(start, IdempotentWriter);

        var answers = await Task.WhenAll(Enumerable.Range(0, IdempotentWriter).Select(number => Task.Run(() => WriteAsync(
            HttpMethod.Post,
            "/v1/instruments/crpd/actions",
            Entry(
                Writers[number % Writers.Length],
                "declaration",
                new DateOnly(2020, 1, 1).AddDays(number / Writers.Length)
                    .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))))));
        await done.CancelAsync();

        Assert.That(answers.Select(answer => answer.Status), Has.All.EqualTo(HttpStatusCode.Created));
        var revisions = answers.Select(answer => answer["revision"].GetInt32()).Order().ToList();
        Assert.That(revisions, Is.EqualTo(Enumerable.Range(start + 1, IdempotentWriter)), "as many revisions, without gaps");
        var seen = await reader;
        Assert.That(seen.Select(change => change.Revision), Is.EqualTo(revisions), "a follower sees each once, in order");
        Assert.That(
            seen.ToDictionary(change => change.Revision, change => change.Action),
            Is.EqualTo(answers.ToDictionary(answer => answer["revision"].GetInt32(), answer => answer["id"].GetInt64())));
        Assert.That(
            seen.Zip(seen.Skip(1)).All(pair => string.CompareOrdinal(pair.First.RecordedAt, pair.Second.RecordedAt) < 0),
            Is.True,
            "recordedAt increases strictly");
        Assert.That(await listener, Is.EqualTo(seen), "and so does a listener who was cut off in between");
    }

    // Reads the next part again and again, as a consumer would: next while there is one, then after the revision of the last answer.
    private async Task<List<Change>> FollowAsync(int after, CancellationToken done)
    {
        var seen = new List<Change>();
        var next = $"/v1/changes?after={after}&limit=7";
        while (true)
        {
            var isLast = done.IsCancellationRequested;
            var page = await Api.GetAsync(next);
            seen.AddRange(page.Items.Select(Change.Of));
            if (page["next"].GetString() is { } more)
            {
                next = more;
                continue;
            }

            if (isLast)
                return seen;
            next = $"/v1/changes?after={page["revision"]}&limit=7";
            await Task.Delay(5, CancellationToken.None);
        }
    }

    // Listens to the stream, and goes on after its last event each time it has heard a hundred.
    private async Task<List<Change>> ListenAsync(int after, int count)
    {
        using var client = Host.CreateClient();
        var heard = new List<Change>();
        var id = after.ToString(System.Globalization.CultureInfo.InvariantCulture);
        while (heard.Count < count)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/changes/stream") { Headers = { { "Last-Event-ID", id } } };
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/event-stream"));
            await using var stream = await response.Content.ReadAsStreamAsync();
            await foreach (var item in SseParser.Create(stream).EnumerateAsync())
            {
                if (item.EventType == "heartbeat")
                    continue;
                Assert.That(item.EventType, Is.EqualTo("recorded"));
                using var change = JsonDocument.Parse(item.Data);
                heard.Add(Change.Of(change.RootElement));
                id = item.EventId!;
                if (heard.Count % 100 == 0 || heard.Count == count)
                    break;
            }
        }

        return heard;
    }

    private sealed record Change(int Revision, string RecordedAt, long Action)
    {
        public static Change Of(JsonElement item) => new(
            item.GetProperty("revision").GetInt32(),
            item.GetProperty("recordedAt").GetString()!,
            item.GetProperty("action").GetProperty("id").GetInt64());
    }
}
