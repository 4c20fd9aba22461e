using System.Diagnostics;
using MineAction.Api.Tests.Hosting;
using Npgsql;

namespace MineAction.Api.Tests.Storage.Backups;

/// <summary>A register in PostgreSQL is backed up by the server's own programs, as the page for operators says.</summary>
[Category(Lane.Kill)]
[Category(Lane.Postgres)]
[NonParallelizable]
public sealed class PostgresBackupTests
{
    private static readonly Uri Archive = new("/v1/export/register.zip", UriKind.Relative);

    private string _folder = "";
    private TestDatabase _database = null!;

    private string Backup => Path.Combine(_folder, "register.dump");

    [SetUp]
    public async Task MakeFolderAsync()
    {
        _folder = Directory.CreateTempSubdirectory("backups-").FullName;
        _database = await TestDatabase.MakeAsync("postgresql");
    }

    [TearDown]
    public async Task RemoveFolderAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_backup_made_under_load_is_restored_over_what_came_after_it()
    {
        int before, after;
        await using (var service = ServiceProcess.Start(_database, BusyEditor.Settings))
        {
            await using var editor = await BusyEditor.StartAsync(service);
            before = editor.Acknowledged;
            Assert.That(await RunAsync("pg_dump", ["--format=custom", $"--file={Backup}"]), Is.Zero);
            after = editor.Acknowledged;
            await editor.EndAsync();
            Assert.That((await _database.CountsAsync()).Revisions, Is.EqualTo(1 + editor.Acknowledged));
            Assert.That(await service.StopAsync(), Is.Zero);
        }

        Assert.That(await RunAsync("pg_restore", ["--clean", Backup]), Is.Zero);
        var revision = (await _database.CountsAsync()).Revisions;
        Assert.That(revision, Is.InRange(before + 1, after + 2));
        await using var restored = ServiceProcess.Start(_database);
        using var reader = await restored.ClientAsync();
        using var archive = await reader.GetAsync(Archive);
        Assert.That(archive.Headers.GetValues("Register-Revision").Single(), Is.EqualTo($"{revision}"));
    }

    [Test]
    public async Task Backups_that_are_killed_lose_no_write()
    {
        var random = new Random(20261126);
        var kills = Soak.Or(100, usually: 6);
        var whole = 0;
        await using var service = ServiceProcess.Start(_database, BusyEditor.Settings);
        await using var editor = await BusyEditor.StartAsync(service);
        for (var kill = 0; kill < kills; kill++)
            whole += await RunAsync("pg_dump", ["--format=custom", $"--file={Backup}"], random.Next(0, 400)) == 0 ? 1 : 0;
        await editor.EndAsync();
        await TestContext.Out.WriteLineAsync(
            $"{kills - whole} of {kills} backups were killed, {whole} were faster; {editor.Acknowledged} writes acknowledged.");
        Assert.That((await _database.CountsAsync()).Revisions, Is.EqualTo(1 + editor.Acknowledged), "none is lost, none is there twice");
    }

    private async Task<int> RunAsync(string program, string[] words, int? milliseconds = null)
    {
        var address = new NpgsqlConnectionStringBuilder(_database.ConnectionString);
        string[] server =
            [$"--host={address.Host}", $"--port={address.Port}", $"--username={address.Username}", $"--dbname={address.Database}"];
        using var process = Process.Start(program, [.. server, .. words]);
        if (milliseconds is { } patience)
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(patience));
            if (!process.HasExited)
                await ServiceProcess.KillAsync(process);
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
