using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dapper;
using MineAction.Api.Tests.Features.Imports.Reading;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Features.Imports.ImportDocument;

/// <summary>A process that is killed in the middle of an import has imported all of it or nothing.</summary>
public sealed class KilledImportTests
{
    private const int Acts = 1_500;
    private const string Query = "select (select count(*) from treaty_action where from_revision = r.id) from revision r where r.id > 1 order by r.id";

    private static readonly string[] Settings = [.. EditorToken.Settings.Select(setting => $"--{setting.Key}={setting.Value}")];

    [TestCase("sqlite", 10)]
    [TestCase("postgresql", 3)]
    public async Task An_import_that_is_killed_is_whole_or_has_left_no_trace(string engine, int kills)
    {
        await using var one = await TestDatabase.MakeAsync(engine);
        await using var two = await TestDatabase.MakeAsync(engine);
        // Two registers at once: most of the time is spent on starting.
        var whole = await Task.WhenAll(KillAgainAndAgainAsync(one, kills, seed: 1), KillAgainAndAgainAsync(two, kills, seed: 2));
        await TestContext.Out.WriteLineAsync($"{whole.Sum()} of {2 * kills} killed imports were whole; the others had left no trace.");
    }

    private static async Task<int> KillAgainAndAgainAsync(TestDatabase database, int kills, int seed)
    {
        var random = new Random(seed);
        var usual = (await ImportAsync(database, 0, killAfter: null))!.Value;
        var whole = 1;
        for (var attempt = 1; attempt <= kills; attempt++)
        {
            // Half of the kills around the commit, which comes at the end.
            var share = attempt % 2 == 0 ? random.NextDouble() : 0.7 + (random.NextDouble() * 0.6);
            var answered = await ImportAsync(database, attempt, usual * share);
            var revisions = await RevisionsAsync(database);
            Assert.That(revisions, Is.All.EqualTo(Acts), "every revision is whole");
            Assert.That(revisions.Count - whole, Is.InRange(answered is null ? 0 : 1, 1), "what was answered is there, and nothing else");
            whole = revisions.Count;
        }

        await using var service = ServiceProcess.Start(database, Settings);
        using var editor = new Editor(await service.ClientAsync());
        var total = (await editor.GetAsync("/v1/actions?limit=1")).GetProperty("total").GetInt32();
        Assert.That(total, Is.EqualTo(Depositary.Facts.Actions.Count + (whole * Acts)));
        return whole - 1;
    }

    /// <summary>How long the import took; null where the service was killed before it had answered.</summary>
    private static async Task<TimeSpan?> ImportAsync(TestDatabase database, int number, TimeSpan? killAfter)
    {
        await using var service = ServiceProcess.Start(database, Settings);
        using var editor = new Editor(await service.ClientAsync());
        var watch = Stopwatch.StartNew();
        var import = editor.ImportAsync(Document(number), "text/csv");
        if (killAfter is { } delay)
        {
            await Task.Delay(delay);
            await service.KillAsync();
        }

        try
        {
            await import;
            return watch.Elapsed;
        }
        catch (HttpRequestException) when (killAfter is not null)
        {
            return null;
        }
    }

    private static byte[] Document(int number)
    {
        var document = new StringBuilder("instrument,participant,kind,date,effectiveOn,contested,sourceTitle,sourceReference,sourceUrl,accessedOn,reliability,note\n");
        var codes = Depositary.Facts.Participants.Where(participant => participant.StateUntil is null).Select(participant => participant.Code).ToList();
        for (var act = 0; act < Acts; act++)
        {
            var day = new DateOnly(2000, 1, 1).AddDays((number * 100) + (act / codes.Count));
            document.Append(CultureInfo.InvariantCulture, $"apmbc,{codes[act % codes.Count]},communication,{day:yyyy-MM-dd},,,Letter {act},,,2026-02-03,unverified,\n");
        }

        return Encoding.UTF8.GetBytes(document.ToString());
    }

    private static async Task<IReadOnlyList<long>> RevisionsAsync(TestDatabase database)
    {
        await using var connection = await database.OpenAsync();
        return [.. await connection.QueryAsync<long>(Query)];
    }
}
