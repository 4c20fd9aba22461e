using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MineAction.Api.Tests.Features.Webhooks;

/// <summary>A subscriber's server on a free port of this machine.</summary>
internal sealed class Target : IAsyncDisposable
{
    private readonly WebApplication _server;

    private Target(WebApplication server) => _server = server;

    public ConcurrentQueue<Message> Received { get; } = new();

    /// <summary>How it answers; by default that it has the message.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    public string Url => _server.Urls.Single() + "/hook";

    public static async Task<Target> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var target = new Target(builder.Build());
        target._server.Run(target.ReceiveAsync);
        await target._server.StartAsync();
        return target;
    }

    /// <summary>Waits until so many messages were received; fails after ten seconds.</summary>
    public async Task<IReadOnlyList<Message>> MessagesAsync(int count)
    {
        for (var waited = 0; waited < 1000 && Received.Count < count; waited++)
            await Task.Delay(10);
        Assert.That(Received, Has.Count.EqualTo(count));
        return [.. Received];
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        await Answer(http);
        Received.Enqueue(new Message(
            http.Request.Headers["webhook-id"].ToString(),
            http.Request.Headers["webhook-timestamp"].ToString(),
            http.Request.Headers["webhook-signature"].ToString(),
            body.ToArray()));
    }

    internal sealed record Message(string Id, string Timestamp, string Signature, byte[] Body);
}
