using System.Diagnostics;
using Dapper;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Imports.Following;

/// <summary>A process that is killed while it follows records no act twice, and knows of no document that it has not recorded.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class KilledFollowerTests
{
    private static readonly string[] Joining =
    [
        "Armenia", "Azerbaijan", "Bahrain", "China", "Cuba", "Egypt", "Georgia", "India", "Israel", "Kazakhstan", "Kyrgyzstan", "Libya",
        "Mongolia", "Morocco", "Myanmar", "Nepal", "Pakistan", "Saudi Arabia", "Singapore", "Uzbekistan",
    ];

    /// <summary>How many documents the shipped register has.</summary>
    private const int Documents = 9;

    private static readonly DateOnly Yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);

    [TestCase("sqlite", 4)]
    [TestCase("postgresql", 2, Category = Lane.Postgres)]
    public async Task What_is_killed_is_settled_or_read_again(string engine, int usually)
    {
        var kills = Soak.Or(50, usually);
        await using var one = await TestDatabase.MakeAsync(engine);
        await using var two = await TestDatabase.MakeAsync(engine);
        // Two registers at once: most of the time is spent on starting.
        var settled = await Task.WhenAll(KillAgainAndAgainAsync(one, kills, seed: 1), KillAgainAndAgainAsync(two, kills, seed: 2));
        await TestContext.Out.WriteLineAsync($"{2 * kills} kills: {settled.Sum()} left a revision, the others no trace.");
    }

    private static async Task<int> KillAgainAndAgainAsync(TestDatabase database, int kills, int seed)
    {
        var random = new Random(seed);
        await using var server = await DepositaryServer.StartAsync();
        Serve(server, kills, attempt: 0);
        await FollowAsync(database, server, random: null);
        var settled = 0;
        for (var attempt = 1; attempt <= kills; attempt++)
        {
            var before = (await database.CountsAsync()).Revisions;
            Serve(server, kills, attempt);
            await FollowAsync(database, server, random);
            await AssertWholeAsync(database, $"after kill {attempt}");
            settled += (await database.CountsAsync()).Revisions > before ? 1 : 0;
        }

        await database.ExecuteAsync("delete from depositary_follower");
        await FollowAsync(database, server, random: null);
        await AssertWholeAsync(database, "in the end");
        await using var connection = await database.OpenAsync();
        Assert.That(
            await connection.QuerySingleAsync<long>("select count(*) from treaty_action where from_revision > 1"),
            Is.EqualTo(Math.Min(kills, Joining.Length)));
        Assert.That(
            await connection.QueryAsync<string>(
                "select instrument from depositary_reading where to_revision is null and status_as_at = @Yesterday order by instrument",
                new { Yesterday }),
            Is.EqualTo(new[] { "apmbc", "ccw", "ccw-p1", "ccw-p2", "ccw-p3", "ccw-p5", "crpd-op" }));
        return settled;
    }

    // Every attempt finds pages of another day, and one State more on the first of them.
    private static void Serve(DepositaryServer server, int kills, int attempt)
    {
        var day = Yesterday.AddDays(attempt - kills);
        server.Serve("XXVI-5", StatusPage.Of("XXVI-5", day).WithAccessionsOf(Joining[..Math.Min(attempt, Joining.Length)]).Bytes);
        foreach (var page in new[] { "XXVI-2", "XXVI-2-d", "IV-15-a" })
            server.Serve(page, StatusPage.Of(page, day).Bytes);
    }

    /// <summary>Follows, to the end or until some document was asked for and some milliseconds have passed.</summary>
    private static async Task FollowAsync(TestDatabase database, DepositaryServer server, Random? random)
    {
        // A host that was killed keeps its turn for some minutes.
        if (random is not null)
            await database.ExecuteAsync("delete from depositary_follower");
        server.Requests.Clear();
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(Program).Assembly.Location, "follow", "--once", .. database.Settings,
                .. server.Settings.Select(each => $"--{each.Key}={each.Value}"),
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (random is not null)
        {
            var asked = random.Next(1, Documents + 1);
            while (server.Requests.Count < asked && !process.HasExited)
                await Task.Delay(1);
            await Task.Delay(random.Next(0, asked is 1 or Documents ? 1000 : 50));
            await ServiceProcess.KillAsync(process);
        }

        await process.WaitForExitAsync();
        await output;
    }

    private static async Task AssertWholeAsync(TestDatabase database, string when)
    {
        await using var connection = await database.OpenAsync();
        Assert.That(
            await connection.QueryAsync<string>(
                "select participant from treaty_action where from_revision > 1 group by participant having count(*) > 1"),
            Is.Empty,
            $"no act is there twice {when}");
        Assert.That(
            await connection.QueryAsync<long>("""
                select r.id from revision r
                where r.id > 1 and not exists (select 1 from depositary_reading d where d.from_revision = r.id)
                """),
            Is.Empty,
            $"every revision moved a horizon {when}");
        Assert.That(
            await connection.QueryAsync<string>("""
                select instrument from depositary_reading d
                where to_revision is null and document is not null
                    and not exists (select 1 from depositary_document f where f.tag = '"' || d.document || '"')
                """),
            Is.Empty,
            $"no horizon without the document that was read {when}");
        Assert.That(
            await connection.QueryAsync<string>("""
                select address from depositary_document f
                where tag is not null and not exists (select 1 from depositary_reading d where f.tag = '"' || d.document || '"')
                """),
            Is.Empty,
            $"no document is taken for read that moved no horizon {when}");
    }
}
