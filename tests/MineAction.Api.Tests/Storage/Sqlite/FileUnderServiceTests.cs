using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage.Sqlite;

/// <summary>The file of the register is taken away, exchanged or damaged while the service runs.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class FileUnderServiceTests
{
    private TestDatabase _database = null!;
    private string _backup = "";
    private ServiceProcess _service = null!;
    private HttpClient _editor = null!;
    private int _written;

    [SetUp]
    public async Task StartServiceAsync()
    {
        _database = await TestDatabase.MakeAsync("sqlite");
        _backup = _database.File + ".backup";
        await StartAsync();
        await _database.ExecuteAsync($"vacuum into '{_backup}'");
        for (var i = 0; i < 3; i++)
            Assert.That(await WriteAsync(), Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await ReadyAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TearDown]
    public async Task StopServiceAsync()
    {
        _editor?.Dispose();
        await _service.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public Task It_is_deleted() => AssertNoticedAsync("deleted", () =>
    {
        File.Delete(_database.File);
        return Task.CompletedTask;
    });

    [Test]
    public Task A_backup_is_moved_into_its_place() => AssertNoticedAsync("replaced", () =>
    {
        File.Move(_backup, _database.File, overwrite: true);
        return Task.CompletedTask;
    });

    [Test]
    public Task Its_write_ahead_log_is_deleted() => AssertNoticedAsync("write-ahead log", () =>
    {
        File.Delete(_database.File + "-wal");
        return Task.CompletedTask;
    });

    [Test]
    public Task A_backup_is_copied_over_it() => AssertNoticedAsync("", () => OverwriteAsync(File.ReadAllBytes(_backup)));

    [Test]
    public Task Its_pages_are_damaged() => AssertNoticedAsync("damaged", async () =>
    {
        // What was committed lately may stand in the log alone: the damage has to be where a reader comes.
        await _database.ExecuteAsync("pragma wal_checkpoint(truncate)");
        var bytes = await File.ReadAllBytesAsync(_database.File);
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, 40_000);
        await OverwriteAsync(bytes);
    });

    [Test]
    public Task Its_schema_becomes_another_version() => AssertReadyIsRefusedAsync("schema", () =>
        _database.ExecuteAsync("insert into migration (number, name) values (999, 'from the future')"));

    [Test]
    public async Task It_is_moved_away_and_back()
    {
        File.Move(_database.File, _database.File + ".away");
        await Task.Delay(1000);
        Assert.That(await WriteAsync(), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(File.Exists(_database.File), Is.False, "no new one is made in its place");
        File.Move(_database.File + ".away", _database.File);
        await Task.Delay(1000);

        Assert.That(await WriteAsync(), Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await ReadyAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private async Task AssertNoticedAsync(string reason, Func<Task> exchange)
    {
        await AssertReadyIsRefusedAsync(reason, exchange);
        Assert.That(await WriteAsync(), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        using var view = await _editor.GetAsync(new Uri("/v1/instruments/crpd/universalization", UriKind.Relative));
        Assert.That(view.StatusCode, Is.EqualTo(HttpStatusCode.OK), "reading goes on");
        Assert.That(view.Headers.GetValues("Register-Revision").Single(), Is.EqualTo("4"));
        using var live = await _editor.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.That(live.StatusCode, Is.EqualTo(HttpStatusCode.OK), "the process is well");
    }

    private async Task AssertReadyIsRefusedAsync(string reason, Func<Task> change)
    {
        await change();
        var watch = Stopwatch.StartNew();
        var ready = await ReadyAsync();
        while (ready.Status == HttpStatusCode.OK && watch.ElapsedMilliseconds < 3000)
        {
            await Task.Delay(50);
            ready = await ReadyAsync();
        }

        Assert.That(ready.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1.5)), "noticed within a second, and the time of asking");
        Assert.That(ready.Body.GetProperty("status").GetString(), Is.EqualTo("unhealthy"));
        Assert.That(ready.Body.GetProperty("reason").GetString(), Does.Contain(reason));
    }

    private async Task OverwriteAsync(byte[] bytes)
    {
        await using var file = new FileStream(_database.File, FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite);
        await file.WriteAsync(bytes);
    }

    private async Task StartAsync()
    {
        _service = ServiceProcess.Start(
            _database, [.. EditorToken.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), "--RateLimit:PermitsPerMinute=0"]);
        _editor = await _service.ClientAsync();
        _editor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EditorToken.Of("ana"));
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> ReadyAsync()
    {
        using var response = await _editor.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, body.RootElement.Clone());
    }

    private async Task<HttpStatusCode> WriteAsync()
    {
        using var answer = await _editor.PostAsJsonAsync("/v1/instruments/crpd/actions", new
        {
            participant = "AFG",
            kind = "declaration",
            date = $"1990-01-{++_written:00}",
            source = new { title = "A test", reliability = "unverified" },
        });
        return answer.StatusCode;
    }
}
