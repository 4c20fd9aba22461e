using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Dapper;
using MineAction.Api.Tests.Hosting;
using Npgsql;

namespace MineAction.Api.Tests.Storage;

/// <summary>A database that cannot be written any more is told as such, and writing goes on when it can be written again.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class UnwritableTests
{
    private static readonly string[] Settings =
        [.. EditorToken.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), "--RateLimit:PermitsPerMinute=0"];

    private int _written;

    [Test]
    public async Task A_disk_that_is_full()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        var folder = Path.GetDirectoryName(database.File)!;
        await using var service = ServiceProcess.Start(MountSpace.SmallDisk(folder, "24m"), database, [], Settings);
        using var editor = await EditorAsync(service);
        var rest = MountSpace.PathIn(service, Path.Combine(folder, "rest"));
        await AssertToldAsync(
            editor,
            "the disk is full",
            () =>
            {
                using var file = File.Create(rest);
                var bytes = new byte[4096];
                try
                {
                    while (true)
                    {
                        file.Write(bytes);
                        file.Flush();
                    }
                }
                catch (IOException)
                {
                    return Task.CompletedTask;
                }
            },
            () =>
            {
                File.Delete(rest);
                return Task.CompletedTask;
            });
    }

    [Test]
    public async Task A_file_that_is_read_only()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        // Root may write whatever its bits say, unless it has given that up.
        string[] bound = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set", "-dac_override"] : [];
        await using var service = ServiceProcess.Start(bound, database, [], Settings);
        using var editor = await EditorAsync(service);
        await AssertToldAsync(
            editor,
            "cannot be written",
            () => SetModeAsync("0400"),
            () => SetModeAsync("0600"),
            // What was opened before may still be written, and is kept.
            isRefused: false);

        async Task SetModeAsync(string mode)
        {
            using var setting = Process.Start("chmod", [mode, database.File]);
            await setting.WaitForExitAsync();
        }
    }

    [Test]
    [Category(Lane.Postgres)]
    public async Task A_server_that_becomes_read_only()
    {
        await using var database = await TestDatabase.MakeAsync("postgresql");
        await using var service = ServiceProcess.Start(database, Settings);
        using var editor = await EditorAsync(service);
        await AssertToldAsync(editor, "is read-only", () => SetReadOnlyAsync("on"), () => SetReadOnlyAsync("off"));

        // As a server does that has become the standby of another: it ends its connections.
        async Task SetReadOnlyAsync(string value)
        {
            var address = new NpgsqlConnectionStringBuilder(database.ConnectionString);
            await using var connection = new NpgsqlConnection(
                new NpgsqlConnectionStringBuilder(database.ConnectionString) { Database = "postgres" }.ConnectionString);
            await connection.ExecuteAsync($"alter database {address.Database} set default_transaction_read_only = {value}");
            await connection.ExecuteAsync(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = @Database", new { address.Database });
        }
    }

    [Test]
    public async Task A_disk_too_small_to_start_on_is_told_in_one_sentence()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        await using var service = ServiceProcess.Start(
            MountSpace.SmallDisk(Path.GetDirectoryName(database.File)!, "256k"), database, []);

        Assert.That(await service.ExitCodeAsync(), Is.EqualTo(1));
        Assert.That(service.Errors.Split('\n'), Has.Length.EqualTo(1), service.Errors);
        Assert.That(service.Errors, Does.Contain(database.File).And.Contain("the disk is full"));
    }

    private async Task AssertToldAsync(HttpClient editor, string reason, Func<Task> spoil, Func<Task> mend, bool isRefused = true)
    {
        Assert.That(await WriteAsync(editor), Is.EqualTo(HttpStatusCode.Created));
        await spoil();
        var ready = await ReadyAsync(editor, HttpStatusCode.ServiceUnavailable);
        Assert.That(ready.GetProperty("reason").GetString(), Does.Contain(reason));
        if (isRefused)
            Assert.That(await WriteAsync(editor), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        foreach (var path in new[] { "/health/live", "/v1/instruments/apmbc/universalization?asOf=2011-02-03", "/i/ccm" })
        {
            using var answer = await editor.GetAsync(new Uri(path, UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        }

        await mend();
        await ReadyAsync(editor, HttpStatusCode.OK);
        Assert.That(await WriteAsync(editor), Is.EqualTo(HttpStatusCode.Created));
    }

    private static async Task<HttpClient> EditorAsync(ServiceProcess service)
    {
        var editor = await service.ClientAsync();
        editor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EditorToken.Of("ana"));
        return editor;
    }

    // Within a few seconds: what answered a moment ago is believed for that long.
    private static async Task<JsonElement> ReadyAsync(HttpClient reader, HttpStatusCode status)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var answer = await reader.GetAsync(new Uri("/health/ready", UriKind.Relative));
            using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            if (answer.StatusCode == status)
                return body.RootElement.Clone();
            Assert.That(attempt, Is.LessThan(30), body.RootElement.ToString());
            await Task.Delay(100);
        }
    }

    private async Task<HttpStatusCode> WriteAsync(HttpClient editor)
    {
        using var answer = await editor.PostAsJsonAsync("/v1/instruments/crpd/actions", new
        {
            participant = "AFG",
            kind = "declaration",
            date = new DateOnly(1990, 1, 1).AddDays(_written++).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            source = new { title = "A test", reliability = "unverified" },
        });
        return answer.StatusCode;
    }
}
