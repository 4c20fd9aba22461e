using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dapper;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Imports.CommandLine;

/// <summary>A process that is killed in the middle of an import has imported all of it or nothing.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class KilledImportTests
{
    private const int Acts = 1_500;
    private const string Query =
        "select (select count(*) from treaty_action where from_revision = r.id) from revision r where r.id > 1 order by r.id";

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("imports-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("sqlite", 12)]
    [TestCase("postgresql", 3, Category = Lane.Postgres)]
    public async Task An_import_that_is_killed_is_whole_or_has_left_no_trace(string engine, int usually)
    {
        var kills = Soak.Or(50, usually);
        await using var one = await TestDatabase.MakeAsync(engine);
        await using var two = await TestDatabase.MakeAsync(engine);
        // Two registers at once: most of the time is spent on starting.
        var whole = await Task.WhenAll(KillAgainAndAgainAsync(one, kills, seed: 1), KillAgainAndAgainAsync(two, kills, seed: 2));
        await TestContext.Out.WriteLineAsync($"{whole.Sum()} of {2 * kills} killed imports were whole; the others had left no trace.");
    }

    private async Task<int> KillAgainAndAgainAsync(TestDatabase database, int kills, int seed)
    {
        var random = new Random(seed);
        var usual = await ImportAsync(database, Document(seed, 0), kill: null);
        Assert.That(usual.IsAnswered, Is.True);
        var whole = 1;
        for (var attempt = 1; attempt <= kills; attempt++)
        {
            var killed = await ImportAsync(database, Document(seed, attempt), usual.Took * 1.5 * random.NextDouble());
            var revisions = await RevisionsAsync(database);
            Assert.That(revisions, Is.All.EqualTo(Acts), "every revision is whole");
            Assert.That(revisions.Count - whole, Is.InRange(killed.IsAnswered ? 1 : 0, 1), "what was answered is there, and nothing else");
            whole = revisions.Count;
        }

        var last = await ImportAsync(database, Document(seed, kills + 1), kill: null);
        Assert.That(last.IsAnswered, Is.True, "the register goes on");
        Assert.That((await database.CountsAsync()).Actions, Is.EqualTo(Depositary.Facts.Actions.Count + ((whole + 1) * Acts)));
        return whole - 1;
    }

    /// <summary>How long it took from the comparison on, and whether it said that it had recorded.</summary>
    private static async Task<(TimeSpan Took, bool IsAnswered)> ImportAsync(TestDatabase database, string document, TimeSpan? kill)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "import", document, .. database.Settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        while (await process.StandardError.ReadLineAsync() is { } line && !line.StartsWith("Comparing", StringComparison.Ordinal))
        {
        }

        var watch = Stopwatch.StartNew();
        if (kill is { } delay)
        {
            await Task.Delay(delay);
            await ServiceProcess.KillAsync(process);
        }

        await process.WaitForExitAsync();
        return (watch.Elapsed, (await answer).Contains("Recorded as revision", StringComparison.Ordinal));
    }

    private string Document(int seed, int number)
    {
        var document = new StringBuilder(
            "instrument,participant,kind,date,effectiveOn,contested,sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note\n");
        var codes = Depositary.Facts.Participants
            .Where(participant => participant.StateUntil is null)
            .Select(participant => participant.Code)
            .ToList();
        for (var act = 0; act < Acts; act++)
        {
            var day = new DateOnly(2000, 1, 1).AddDays((number * 100) + (act / codes.Count));
            document.Append(
                CultureInfo.InvariantCulture,
                $"apmbc,{codes[act % codes.Count]},communication,{day:yyyy-MM-dd},,,Letter {act},,,2026-02-03,unverified,\n");
        }

        var path = Path.Combine(_folder, $"{seed}-{number}.csv");
        File.WriteAllText(path, document.ToString());
        return path;
    }

    private static async Task<IReadOnlyList<long>> RevisionsAsync(TestDatabase database)
    {
        await using var connection = await database.OpenAsync();
        return [.. await connection.QueryAsync<long>(Query)];
    }
}
