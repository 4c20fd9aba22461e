using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Dapper;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage;

/// <summary>A real process, killed at random moments while it writes.</summary>
[TestFixture("sqlite", 50)]
[TestFixture("postgresql", 6, Category = Lane.Postgres)]
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class KilledWriterTests(string engine, int usually)
{
    private const int Lanes = 2;
    private static readonly string[] Participants = ["AFG", "AGO", "ALB", "ARG"];

    private readonly int _kills = Soak.Or(100, usually);
    private readonly ConcurrentDictionary<int, long> _acknowledged = new();
    private int _written;

    // Two processes on one database: one is killed, and starts again, while the other writes.
    [Test]
    public async Task Every_acknowledged_revision_survives_whole_and_nothing_else_leaves_a_trace()
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        await using (var service = Start(database))
        {
            using var client = await EditorAsync(service);
            await SubscribeAsync(client);
        }

        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => WriteAndKillAsync(database, new Random(20260203 + lane))));

        Assert.That(_acknowledged, Has.Count.GreaterThan(_kills), "writes were acknowledged between the kills");
        TestContext.Out.WriteLine($"{_acknowledged.Count} revisions acknowledged, {_kills} kills.");
    }

    private async Task WriteAndKillAsync(TestDatabase database, Random random)
    {
        for (var kill = 1; kill <= _kills / Lanes; kill++)
        {
            await using var service = Start(database);
            using var client = await EditorAsync(service);
            var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var writers = Participants.Select(participant => WriteUntilKilledAsync(client, participant, first)).ToList();
            await first.Task.WaitAsync(TimeSpan.FromSeconds(60));
            await Task.Delay(random.Next(0, 300));
            await service.KillAsync();
            await Task.WhenAll(writers);
            await AssertWholeAsync(database, $"after kill {kill}");
        }
    }

    private static ServiceProcess Start(TestDatabase database) =>
        ServiceProcess.Start(
            database,
            [
                .. EditorToken.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
                "--RateLimit:PermitsPerMinute=0",
                "--Webhooks:SecretKey=a key for tests alone, and for nothing else",
            ]);

    private static async Task<HttpClient> EditorAsync(ServiceProcess service)
    {
        var client = await service.ClientAsync();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EditorToken.Of("ana"));
        return client;
    }

    // To a port where nobody listens: what is queued for it stays queued.
    private static async Task SubscribeAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/v1/webhooks", new { url = "https://192.0.2.1.example/" });
        answer.EnsureSuccessStatusCode();
    }

    private async Task WriteUntilKilledAsync(HttpClient client, string participant, TaskCompletionSource first)
    {
        while (true)
        {
            var number = Interlocked.Increment(ref _written);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/instruments/crpd/actions");
            request.Headers.Add("Idempotency-Key", $"key-{number}");
            request.Content = JsonContent.Create(new
            {
                participant,
                kind = "declaration",
                date = new DateOnly(1990, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                reason = $"write {number}",
                source = new { title = "A test", reliability = "unverified" },
            });
            try
            {
                using var answer = await client.SendAsync(request);
                answer.EnsureSuccessStatusCode();
                using var action = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
                _acknowledged[action.RootElement.GetProperty("revision").GetInt32()] = action.RootElement.GetProperty("id").GetInt64();
                first.TrySetResult();
            }
            catch (HttpRequestException e) when (e.StatusCode is null)
            {
                return;
            }
        }
    }

    private async Task AssertWholeAsync(TestDatabase database, string when)
    {
        // What is acknowledged from here on may be missing in what is read below.
        var acknowledged = _acknowledged.ToArray();
        await using var connection = await database.OpenAsync();
        if (engine == "sqlite")
            Assert.That(await connection.QuerySingleAsync<string>("pragma integrity_check"), Is.EqualTo("ok"), when);
        // One row for each revision after the first, however it came: its action, the stored response, the pending delivery. One statement
        // sees one moment, whatever the other process commits meanwhile.
        var revisions = (await connection.QueryAsync<(long Id, long Actions, long Answers, long Deliveries, long Action, long All)>("""
            select cast(r.id as bigint),
                (select count(*) from treaty_action a where a.from_revision = r.id),
                (select count(*) from idempotency_key k where k.revision = r.id and 'write ' || substr(k.key, 5) = r.reason),
                (select count(*) from webhook_delivery d where d.revision = r.id),
                (select cast(max(a.id) as bigint) from treaty_action a where a.from_revision = r.id),
                (select count(*) from treaty_action) + (select count(*) from idempotency_key)
            from revision r where r.id > 1 order by r.id
            """)).ToList();
        Assert.That(revisions.Select(revision => revision.Id), Is.EqualTo(Enumerable.Range(2, revisions.Count)), $"no gaps {when}");
        Assert.That(
            revisions.Where(revision => revision is not { Actions: 1, Answers: 1, Deliveries: 1 }),
            Is.Empty,
            $"every revision is whole {when}");
        Assert.That(revisions[0].All, Is.EqualTo(2076 + (2 * revisions.Count)), $"nothing else is there {when}");
        var byId = revisions.ToDictionary(revision => (int)revision.Id, revision => revision.Action);
        foreach (var (revision, action) in acknowledged)
            Assert.That(byId.GetValueOrDefault(revision), Is.EqualTo(action), $"revision {revision} was acknowledged, {when}");
    }
}
