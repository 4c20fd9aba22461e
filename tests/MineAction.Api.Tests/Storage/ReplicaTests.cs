using System.Diagnostics;
using System.Net;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage;

/// <summary>Several hosts, as processes of their own, on one database.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class ReplicaTests
{
    private static readonly Uri View = new("/v1/instruments/apmbc/universalization?asOf=2009-08-01", UriKind.Relative);
    private static readonly Uri Participants = new("/v1/instruments/apmbc/participants", UriKind.Relative);
    private static readonly Uri History = new("/v1/actions/1/history", UriKind.Relative);
    private static readonly Uri Ready = new("/health/ready", UriKind.Relative);

    [TestCase("sqlite")]
    [TestCase("postgresql", Category = Lane.Postgres)]
    public async Task A_revision_that_anybody_commits_is_served_by_every_host_within_a_second(string engine)
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        await using var first = ServiceProcess.Start(database);
        await using var second = ServiceProcess.Start(database);
        using var one = await first.ClientAsync();
        using var other = await second.ClientAsync();
        Assert.That((await RevisionAsync(one), await RevisionAsync(other)), Is.EqualTo((1, 1)));

        await CommitAsync(database, 2);
        await AssertServedAsync(one, 2, TimeSpan.FromSeconds(1));
        await AssertServedAsync(other, 2, TimeSpan.FromSeconds(1));
    }

    [Test]
    [Category(Lane.Postgres)]
    public async Task While_the_database_is_away_readers_answer_from_memory_and_afterwards_go_on_without_a_restart()
    {
        await using var cluster = await PostgresCluster.MakeAsync();
        await using var database = await TestDatabase.MakeAsync(cluster);
        await using var first = ServiceProcess.Start(database);
        await using var second = ServiceProcess.Start(database);
        using var one = await first.ClientAsync();
        using var other = await second.ClientAsync();
        using var before = await one.GetAsync(View);

        await cluster.StopAsync();
        foreach (var client in new[] { one, other })
        {
            using var view = await client.GetAsync(View);
            using var participants = await client.GetAsync(Participants);
            using var history = await client.GetAsync(History);
            using var ready = await client.GetAsync(Ready);
            using var known = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, View) { Headers = { IfNoneMatch = { before.Headers.ETag! } } });
            Assert.That(view.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(participants.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(known.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            // Its rows are in the database only.
            Assert.That(history.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(history.Headers.RetryAfter, Is.Not.Null);
            Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        }

        await cluster.StartAsync();
        await CommitAsync(database, 2);
        // The hosts try to come back twice a second.
        await AssertServedAsync(one, 2, TimeSpan.FromSeconds(2));
        await AssertServedAsync(other, 2, TimeSpan.FromSeconds(2));
        Assert.That((await one.GetAsync(History)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await one.GetAsync(Ready)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static async Task CommitAsync(TestDatabase database, int id)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync(
            EmbeddedResource.Read("InsertRevision"),
            new Revision { Id = id, RecordedAt = DateTimeOffset.UtcNow, Author = "somebody else", Reason = "a test" });
    }

    private static async Task<int> RevisionAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(View);
        return int.Parse(answer.Headers.GetValues("Register-Revision").Single(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task AssertServedAsync(HttpClient client, int revision, TimeSpan within)
    {
        var waited = Stopwatch.StartNew();
        var served = await RevisionAsync(client);
        while (served != revision && waited.Elapsed < within)
        {
            await Task.Delay(20);
            served = await RevisionAsync(client);
        }

        Assert.That(served, Is.EqualTo(revision), $"after {waited.ElapsedMilliseconds} ms");
    }
}
