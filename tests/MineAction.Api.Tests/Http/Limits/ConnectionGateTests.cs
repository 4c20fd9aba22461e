using System.Net;
using System.Net.Sockets;
using System.Text;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Http.Limits;

/// <summary>However many connect, the service lives, and whoever asks is answered.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class ConnectionGateTests
{
    /// <summary>The process of the tests may not open as many files as a flood has connections.</summary>
    private const int MostHeld = 15_000;

    private static readonly Uri Stream = new("/v1/changes/stream", UriKind.Relative);

    private static readonly int Others = Soak.Or(50, usually: 5);

    /// <summary>A flood meets the limit that a service has by itself.</summary>
    private static readonly string[] Gate =
        ["--RateLimit:PermitsPerMinute=0", .. Soak.IsOn ? [] : new[] { "--Limits:Connections=50" }];

    private readonly Queue<TcpClient> _held = new();
    private TestDatabase _database = null!;

    [SetUp]
    public async Task MakeDatabase() => _database = await TestDatabase.MakeAsync("sqlite");

    [TearDown]
    public async Task RemoveDatabase()
    {
        LetGo();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task Idle_connections_make_room_for_those_who_ask()
    {
        await using var service = ServiceProcess.Start(_database, Gate);
        using var reader = await service.ClientAsync();
        await OtherReader.AssertAnsweredWhileAsync(
            service, reader, () => ConnectAsync(reader, Others, Soak.Or(21_000, usually: 300), _ => Get("/v1/instruments")));
        using var newcomer = await service.ClientAsync();
        (await newcomer.GetAsync(new Uri("/v1/instruments", UriKind.Relative))).EnsureSuccessStatusCode();
    }

    [Test]
    public async Task Heads_that_never_end_make_room_for_those_who_ask()
    {
        await using var service = ServiceProcess.Start(_database, Gate);
        using var reader = await service.ClientAsync();
        await OtherReader.AssertAnsweredWhileAsync(service, reader, async () =>
        {
            await ConnectAsync(reader, Others, Soak.Or(2_000, usually: 120), _ => "GET /v1/instruments HTTP/1.1\r\nHost: loc");
            // A byte now and then, as a client does that wants to keep its place.
            for (var round = 0; round < Soak.Or(40, usually: 3); round++)
            {
                await Task.Delay(1000);
                foreach (var each in _held)
                    TrySend(each, "a");
            }
        });
    }

    [Test]
    public async Task A_client_may_follow_so_many_streams_and_readers_that_never_read_stop_nobody()
    {
        await using var service = ServiceProcess.Start(_database, "--RateLimit:PermitsPerMinute=0", "--Limits:StreamsPerClient=5");
        using var reader = await service.ClientAsync();
        await OtherReader.AssertAnsweredWhileAsync(service, reader, async () =>
        {
            await ConnectAsync(reader, clients: 1, Soak.Or(500, usually: 20), _ => Get("/v1/changes/stream"));
            await Task.Delay(TimeSpan.FromSeconds(Soak.Or(20, usually: 1)));
        });
        await AssertFollowedAsync(reader, 429);
        LetGo();

        // Those who have gone have made room.
        await AssertFollowedAsync(reader, 200);
    }

    [Test]
    public async Task Many_clients_that_never_read_what_they_ask_for_stop_nobody()
    {
        // A heap of 256 MiB.
        await using var service = ServiceProcess.Start(
            _database, [("DOTNET_GCHeapHardLimit", "10000000")], "--RateLimit:PermitsPerMinute=0");
        using var reader = await service.ClientAsync();
        await OtherReader.AssertAnsweredWhileAsync(service, reader, async () =>
        {
            // A fifth of them each: streams, archives, workbooks, long lists and long tables.
            await ConnectAsync(reader, Others, Soak.Or(500, usually: 25), number => Get((number % 5) switch
            {
                0 => "/v1/changes/stream",
                1 => $"/v1/export/register.zip?tables=parquet&knownAt=2100-01-01T00:00:{number % 60:00}Z",
                2 => $"/v1/actions?format=xlsx&limit={500 + number}",
                3 => $"/v1/actions?limit={1000 - number}",
                _ => $"/v1/actions?format=csv&limit={1000 - number}",
            }));
            await Task.Delay(TimeSpan.FromSeconds(Soak.Or(60, usually: 2)));
        });
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

    private static string Get(string path) => $"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n";

    // From so many addresses; a single one is that of the reader.
    private async Task ConnectAsync(HttpClient reader, int clients, int count, Func<int, string> sent)
    {
        var address = reader.BaseAddress!;
        for (var number = 0; number < count; number++)
        {
            var client = new TcpClient(new IPEndPoint(IPAddress.Parse($"127.0.{Math.Min(clients - 1, 1)}.{1 + (number % clients)}"), 0))
            {
                NoDelay = true,
                // What is not read stays with the service.
                ReceiveBufferSize = 4096,
            };
            _held.Enqueue(client);
            await client.ConnectAsync(address.Host, address.Port);
            TrySend(client, sent(number));
            if (_held.Count > MostHeld)
                _held.Dequeue().Dispose();
        }
    }

    private static void TrySend(TcpClient client, string text)
    {
        try
        {
            client.Client.Send(Encoding.ASCII.GetBytes(text));
        }
        catch (SocketException)
        {
            // It makes room for others.
        }
    }

    private void LetGo()
    {
        while (_held.TryDequeue(out var each))
            each.Dispose();
    }
}
