using System.Net;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Http.Limits;

/// <summary>
/// What costs memory is done a little at a time: a heap of 112 MiB is enough for whatever is asked, and no temporary file.
/// </summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class MemoryTests
{
    private static readonly (string, string)[] Small = [("DOTNET_GCHeapHardLimit", "7000000"), ("TMPDIR", "/no/such/folder")];

    private TestDatabase _database = null!;

    [SetUp]
    public async Task MakeDatabase() => _database = await TestDatabase.MakeAsync("sqlite");

    [TearDown]
    public async Task RemoveDatabase() => await _database.DisposeAsync();

    [Test]
    public async Task Hundreds_of_earlier_revisions_asked_at_once_are_answered_or_told_to_wait()
    {
        var revisions = Soak.Or(300, usually: 40);
        await ServiceProcess.FillAsync(_database);
        await using (var connection = await _database.OpenAsync())
        {
            for (var id = 2; id <= revisions + 1; id++)
            {
                await connection.ExecuteAsync(
                    SqlStatement.Read("InsertRevision"),
                    new Revision { Id = id, RecordedAt = DateTimeOffset.UtcNow.AddSeconds(id), Author = "a test", Reason = "a test" });
            }
        }

        await using var service = ServiceProcess.Start(_database, Small, "--RateLimit:PermitsPerMinute=0");
        using var client = await service.ClientAsync();
        var statuses = await AskAsync(
            service,
            client,
            Enumerable.Range(1, revisions).Select(id => $"/v1/instruments/apmbc/universalization?asOf=2009-08-01&revision={id}"));

        Assert.That(statuses, Is.All.AnyOf(HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable));
        Assert.That(statuses, Has.Some.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusAsync(client, "/v1/instruments/ccm"), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Fifty_archives_and_workbooks_at_once_are_made_without_a_temporary_file()
    {
        await using var service = ServiceProcess.Start(_database, Small, "--RateLimit:PermitsPerMinute=0");
        using var client = await service.ClientAsync();
        // Each address is another response: none of them is given again from memory.
        var days = Enumerable.Range(0, Soak.Or(50, usually: 25)).Select(new DateOnly(2100, 1, 1).AddDays);
        var statuses = await AskAsync(service, client, days.SelectMany(day => new[]
        {
            $"/v1/export/register.zip?knownAt={day:yyyy-MM-dd}",
            $"/v1/actions?format=xlsx&to={day:yyyy-MM-dd}",
        }));

        Assert.That(statuses, Is.All.AnyOf(HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable));
        Assert.That(statuses.Count(status => status == HttpStatusCode.OK), Is.GreaterThan(10));
        Assert.That(await StatusAsync(client, "/v1/instruments/ccm"), Is.EqualTo(HttpStatusCode.OK));
    }

    // At once, while somebody else reads.
    private static async Task<HttpStatusCode[]> AskAsync(ServiceProcess service, HttpClient client, IEnumerable<string> paths)
    {
        HttpStatusCode[] statuses = [];
        using var reader = await service.ClientAsync();
        await OtherReader.AssertAnsweredWhileAsync(
            service, reader, async () => statuses = await Task.WhenAll(paths.Select(path => StatusAsync(client, path))));
        foreach (var group in statuses.GroupBy(status => (int)status))
            await TestContext.Out.WriteLineAsync($"{group.Count()} answers of status {group.Key}.");
        return statuses;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            Assert.That(answer.Headers.RetryAfter, Is.Not.Null);
        return answer.StatusCode;
    }
}
