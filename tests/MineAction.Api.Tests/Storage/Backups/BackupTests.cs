using System.Diagnostics;
using Dapper;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Starting;

namespace MineAction.Api.Tests.Storage.Backups;

/// <summary>The register is backed up while it is written, and restored while nothing runs.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class BackupTests
{
    private string _folder = "";
    private TestDatabase _database = null!;

    private string Backup => Path.Combine(_folder, "backup.db");

    private string Setting => $"--Database:ConnectionString=Data Source={_database.File}";

    [SetUp]
    public async Task MakeFolderAsync()
    {
        _folder = Directory.CreateTempSubdirectory("backups-").FullName;
        _database = await TestDatabase.MakeAsync("sqlite");
    }

    [TearDown]
    public async Task RemoveFolderAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task What_was_acknowledged_before_a_backup_is_in_it_and_what_came_after_a_restore_is_not()
    {
        await using (var service = ServiceProcess.Start(_database, BusyEditor.Settings))
        {
            await using var editor = await BusyEditor.StartAsync(service);
            var before = editor.Acknowledged;
            var backup = await CommandRun.InAsync(_folder, "backup", Backup, Setting);
            Assert.That((backup.Status, backup.Errors), Is.EqualTo((0, "")));
            var after = editor.Acknowledged;
            var revision = await RevisionAsync(Backup);
            Assert.That(revision, Is.InRange(before + 1, after + 2));
            Assert.That(backup.Output, Does.Contain($"revision {revision}").And.Contain(Backup));

            var watch = Stopwatch.StartNew();
            var refused = await CommandRun.InAsync(_folder, "restore", Backup, Setting);
            Assert.That((refused.Status, refused.Output), Is.EqualTo((1, "")));
            Assert.That(refused.Errors, Does.Contain("in use").And.Contain("Nothing was changed."));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), "an operator is not kept waiting for the answer");
            Assert.That(File.Exists($"{_database.File}.restored"), Is.False, "nothing is left behind");
            await editor.EndAsync();
            Assert.That(await service.StopAsync(), Is.Zero);
        }

        var restored = await CommandRun.InAsync(_folder, "restore", Backup, Setting);
        Assert.That(restored.Status, Is.Zero, restored.Errors);
        Assert.That(await RevisionAsync(_database.File), Is.EqualTo(await RevisionAsync(Backup)));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_database.File)!, "*.before-restore-*"), Has.Length.EqualTo(1));
        await using var again = ServiceProcess.Start(_database);
        using var reader = await again.ClientAsync();
        using var view = await reader.GetAsync(new Uri("/v1/instruments", UriKind.Relative));
        Assert.That(
            view.Headers.GetValues("Register-Revision").Single(),
            Is.EqualTo($"{await RevisionAsync(Backup)}"));
    }

    [Test]
    public async Task What_is_no_register_is_not_restored_and_what_is_there_is_not_overwritten()
    {
        await ServiceProcess.FillAsync(_database);
        await File.WriteAllTextAsync(Backup, "no database");
        var before = await File.ReadAllBytesAsync(_database.File);

        var restore = await CommandRun.InAsync(_folder, "restore", Backup, Setting);
        Assert.That(restore.Status, Is.EqualTo(1));
        Assert.That(restore.Errors, Does.Contain("no SQLite database"));
        Assert.That(await File.ReadAllBytesAsync(_database.File), Is.EqualTo(before));
        var backup = await CommandRun.InAsync(_folder, "backup", Backup, Setting);
        Assert.That(backup.Status, Is.EqualTo(1));
        Assert.That(backup.Errors, Does.Contain("a backup replaces none"));
        string[] ofPostgreSql = ["backup", Backup, "--Database:Engine=postgresql", "--Database:ConnectionString=Host=db"];
        foreach (var words in new[] { ["backup"], ["restore", "/no/such/file"], ofPostgreSql })
            Assert.That((await CommandRun.InAsync(_folder, words)).Status, Is.EqualTo(1));
    }

    [Test]
    public async Task A_damaged_register_makes_room_for_its_backup_and_is_kept()
    {
        await ServiceProcess.FillAsync(_database);
        Assert.That((await CommandRun.InAsync(_folder, "backup", Backup, Setting)).Status, Is.Zero);
        await File.WriteAllTextAsync(_database.File, "no database any more");

        var restored = await CommandRun.InAsync(_folder, "restore", Backup, Setting);
        Assert.That(restored.Status, Is.Zero, restored.Errors);
        Assert.That(await RevisionAsync(_database.File), Is.EqualTo(await RevisionAsync(Backup)));
        var kept = Directory.GetFiles(Path.GetDirectoryName(_database.File)!, "*.before-restore-*").Single();
        Assert.That(await File.ReadAllTextAsync(kept), Is.EqualTo("no database any more"));
    }

    [Test]
    public async Task A_restore_to_nowhere_says_that_it_failed()
    {
        await ServiceProcess.FillAsync(_database);
        Assert.That((await CommandRun.InAsync(_folder, "backup", Backup, Setting)).Status, Is.Zero);
        var restore = await CommandRun.InAsync(
            _folder, "restore", Backup, "--Database:ConnectionString=Data Source=/no/such/folder/register.db");
        Assert.That((restore.Status, restore.Output), Is.EqualTo((1, "")));
        Assert.That(restore.Errors, Does.StartWith($"{Backup} cannot be restored"));
    }

    [Test]
    public async Task A_backup_to_nowhere_says_that_it_failed()
    {
        await ServiceProcess.FillAsync(_database);
        var backup = await CommandRun.InAsync(_folder, "backup", "/no/such/folder/backup.db", Setting);
        Assert.That((backup.Status, backup.Output), Is.EqualTo((1, "")));
        Assert.That(backup.Errors, Does.StartWith("The backup to /no/such/folder/backup.db failed").And.Contain("Nothing was changed."));
    }

    [Test]
    public async Task A_backup_that_is_killed_has_left_a_whole_file_or_none_and_loses_no_write()
    {
        var random = new Random(20261126);
        var kills = Soak.Or(100, usually: 6);
        var whole = 0;
        await using var service = ServiceProcess.Start(_database, BusyEditor.Settings);
        await using var editor = await BusyEditor.StartAsync(service);
        var watch = Stopwatch.StartNew();
        Assert.That((await CommandRun.InAsync(_folder, "backup", Backup, Setting)).Status, Is.Zero);
        var usual = watch.Elapsed;
        File.Delete(Backup);
        for (var kill = 0; kill < kills; kill++)
        {
            var before = editor.Acknowledged;
            using var process = Process.Start(new ProcessStartInfo("dotnet", [CommandRun.Program, "backup", Backup, Setting])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(usual * 1.3 * random.NextDouble()));
            if (!process.HasExited)
                await ServiceProcess.KillAsync(process);
            if (!File.Exists(Backup))
                continue;
            whole++;
            Assert.That(await RevisionAsync(Backup), Is.GreaterThan(before), "what was acknowledged before is in it");
            File.Delete(Backup);
        }

        await editor.EndAsync();
        await TestContext.Out.WriteLineAsync(
            $"{whole} of {kills} killed backups were whole, the others had left none; {editor.Acknowledged} writes acknowledged.");
        Assert.That((await _database.CountsAsync()).Revisions, Is.EqualTo(1 + editor.Acknowledged), "none is lost, none is there twice");
        Assert.That(
            (await CommandRun.InAsync(_folder, "backup", Backup, Setting)).Status, Is.Zero, "what a killed one left is no obstacle");
        Assert.That(await RevisionAsync(Backup), Is.EqualTo(1 + editor.Acknowledged));
    }

    private static async Task<int> RevisionAsync(string file)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        return await connection.QuerySingleAsync<int>("select max(id) from revision");
    }
}
