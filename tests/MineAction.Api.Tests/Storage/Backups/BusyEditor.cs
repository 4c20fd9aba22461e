using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage.Backups;

/// <summary>An editor who records one act after the other, each a revision, until the end.</summary>
internal sealed class BusyEditor : IAsyncDisposable
{
    private static readonly string[] Participants = ["AFG", "AGO", "ALB", "ARG"];

    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _client;
    private readonly Task _writing;
    private int _acknowledged;

    private BusyEditor(HttpClient client)
    {
        _client = client;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EditorToken.Of("ana"));
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>What lets the editor write.</summary>
    public static string[] Settings { get; } =
        [.. EditorToken.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), "--RateLimit:PermitsPerMinute=0"];

    /// <summary>How many acts were acknowledged: the last of them is the revision of this number and one.</summary>
    public int Acknowledged => Volatile.Read(ref _acknowledged);

    /// <summary>Begins, and returns when a few acts are acknowledged.</summary>
    public static async Task<BusyEditor> StartAsync(ServiceProcess service)
    {
        var editor = new BusyEditor(await service.ClientAsync());
        while (editor.Acknowledged < 5 && !editor._writing.IsCompleted)
            await Task.Delay(20);
        return editor;
    }

    /// <summary>Ends when the act in hand is acknowledged.</summary>
    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await _writing;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _client.Dispose();
        _end.Dispose();
    }

    private async Task WriteAsync()
    {
        for (var number = 0; !_end.IsCancellationRequested; number++)
        {
            using var answer = await _client.PostAsJsonAsync("/v1/instruments/crpd/actions", new
            {
                participant = Participants[number % Participants.Length],
                kind = "declaration",
                date = new DateOnly(1990, 1, 1).AddDays(number / Participants.Length).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                source = new { title = "A test", reliability = "unverified" },
            });
            answer.EnsureSuccessStatusCode();
            Volatile.Write(ref _acknowledged, number + 1);
        }
    }
}
