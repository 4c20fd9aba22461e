using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Http.Limits;

/// <summary>However many connect, the service lives, and whoever asks is answered. SOAK=1 makes a flood of it.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class ConnectionGateTests
{
    private const int MostHeld = 15_000;
    private static readonly Uri Stream = new("/v1/changes/stream", UriKind.Relative);
    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("SOAK") == "1";

    private TestDatabase _database = null!;

    [SetUp]
    public async Task MakeDatabase() => _database = await TestDatabase.MakeAsync("sqlite");

    [TearDown]
    public async Task RemoveDatabase() => await _database.DisposeAsync();

    [Test]
    public async Task Idle_connections_make_room_for_those_who_ask()
    {
        string[] settings = IsSoak ? ["--RateLimit:PermitsPerMinute=0"] : ["--RateLimit:PermitsPerMinute=0", "--Limits:Connections=50"];
        await using var service = ServiceProcess.Start(_database, settings);
        using var reader = await service.ClientAsync();
        await AskAsync(reader);
        var held = new Queue<TcpClient>();
        try
        {
            var slowest = await SlowestWhileAsync(reader, async () =>
            {
                for (var i = 0; i < (IsSoak ? 21_000 : 300); i++)
                {
                    held.Enqueue(await ConnectAsync(reader.BaseAddress!, "GET /v1/instruments HTTP/1.1\r\nHost: localhost\r\n\r\n"));
                    // This process may not open as many files itself.
                    if (held.Count > MostHeld)
                        held.Dequeue().Dispose();
                }
            });
            Assert.That(slowest.TotalMilliseconds, Is.LessThan(1000), "others are answered meanwhile");
            Assert.That(service.Process.HasExited, Is.False);
            using var newcomer = new HttpClient { BaseAddress = reader.BaseAddress };
            await AskAsync(newcomer);
        }
        finally
        {
            foreach (var each in held)
                each.Dispose();
        }
    }

    [Test]
    public async Task Heads_that_never_end_make_room_for_those_who_ask()
    {
        await using var service = ServiceProcess.Start(_database, "--RateLimit:PermitsPerMinute=0", "--Limits:Connections=50");
        using var reader = await service.ClientAsync();
        await AskAsync(reader);
        var held = new List<TcpClient>();
        try
        {
            var slowest = await SlowestWhileAsync(reader, async () =>
            {
                for (var i = 0; i < (IsSoak ? 2_000 : 120); i++)
                    held.Add(await ConnectAsync(reader.BaseAddress!, "GET /v1/instruments HTTP/1.1\r\nHost: loc"));
            });
            Assert.That(slowest.TotalMilliseconds, Is.LessThan(1000));
        }
        finally
        {
            held.ForEach(each => each.Dispose());
        }
    }

    [Test]
    public async Task A_client_may_follow_so_many_streams_and_readers_that_never_read_stop_nobody()
    {
        await using var service = ServiceProcess.Start(_database, "--RateLimit:PermitsPerMinute=0", "--Limits:StreamsPerClient=5");
        using var reader = await service.ClientAsync();
        await AskAsync(reader);
        var held = new List<TcpClient>();
        try
        {
            var slowest = await SlowestWhileAsync(reader, async () =>
            {
                for (var i = 0; i < (IsSoak ? 500 : 20); i++)
                    held.Add(await ConnectAsync(reader.BaseAddress!, "GET /v1/changes/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            });
            Assert.That(slowest.TotalMilliseconds, Is.LessThan(1000));
            await AssertFollowedAsync(reader, 429);
        }
        finally
        {
            held.ForEach(each => each.Dispose());
        }

        // Those who have gone have made room.
        await AssertFollowedAsync(reader, 200);
    }

    // The others may be about to come or to go.
    private static async Task AssertFollowedAsync(HttpClient reader, int status)
    {
        var found = 0;
        for (var attempt = 0; attempt < 100 && found != status; attempt++)
        {
            using var answer = await reader.GetAsync(Stream, HttpCompletionOption.ResponseHeadersRead);
            found = (int)answer.StatusCode;
            Assert.That(found == 429 && answer.Headers.RetryAfter is null, Is.False);
            await Task.Delay(200);
        }

        Assert.That(found, Is.EqualTo(status));
    }

    private static async Task<TcpClient> ConnectAsync(Uri address, string sent)
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(sent));
        return client;
    }

    private static async Task<TimeSpan> SlowestWhileAsync(HttpClient reader, Func<Task> flood)
    {
        var times = new List<TimeSpan>();
        var flooding = flood();
        while (!flooding.IsCompleted)
        {
            times.Add(await AskAsync(reader));
            await Task.Delay(5);
        }

        await flooding;
        times.Sort();
        var slowest = times[(int)(times.Count * 0.99)];
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{times.Count} answers meanwhile, p99 {slowest.TotalMilliseconds:0} ms."));
        return slowest;
    }

    private static async Task<TimeSpan> AskAsync(HttpClient reader)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await reader.GetAsync(new Uri("/v1/instruments/apmbc/universalization?asOf=2009-08-01", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return watch.Elapsed;
    }
}
