using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MineAction.Api.Tests.Imports.Following;

/// <summary>An HTTP server in place of the depositary's: it serves what a test puts there, with entity tags.</summary>
internal sealed class DepositaryServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = new();

    private DepositaryServer(WebApplication app) => _app = app;

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The settings of a service that follows it, one document at a time without a pause.</summary>
    public (string Key, string Value)[] Settings =>
    [
        ("Depositary:Address", $"{Origin}/{{untc}}"), ("Depositary:AllowPrivateAddresses", "true"), ("Depositary:Pause", "00:00:00"),
        ("Depositary:Contact", "register@example.org"),
    ];

    /// <summary>The requests that came.</summary>
    public ConcurrentQueue<(string Path, string IfNoneMatch, string UserAgent)> Requests { get; } = new();

    public static async Task<DepositaryServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new DepositaryServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        server.Origin = server._app.Urls.Single();
        return server;
    }

    /// <summary>Serves a document at the address of a treaty.</summary>
    public void Serve(string treaty, byte[] document, string contentType = "text/html; charset=utf-8")
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(document))}\"";
        Answer(treaty, async http =>
        {
            http.Response.Headers.ETag = tag;
            if (http.Request.Headers.IfNoneMatch == tag)
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            http.Response.ContentType = contentType;
            await http.Response.Body.WriteAsync(document, http.RequestAborted);
        });
    }

    /// <summary>Answers in any other way at the address of a treaty.</summary>
    public void Answer(string treaty, Func<HttpContext, Task> answer) => _answers[$"/{treaty}"] = answer;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext http)
    {
        Requests.Enqueue((http.Request.Path!, http.Request.Headers.IfNoneMatch.ToString(), http.Request.Headers.UserAgent.ToString()));
        if (_answers.TryGetValue(http.Request.Path, out var answer))
            return answer(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
