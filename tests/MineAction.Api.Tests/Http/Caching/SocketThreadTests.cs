using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Writing;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Caching;

/// <summary>The thread that reads the sockets writes cached responses, and is never held up by anything else.</summary>
public sealed class SocketThreadTests(Engine engine) : ApiTests(engine)
{
    private const string Cached = "/v1/instruments/apmbc";

    [Test]
    public async Task A_cached_response_is_written_on_the_thread_that_read_the_request()
    {
        await Api.GetAsync(Cached);
        var http = Request(Cached);
        using var body = new MemoryStream();
        http.Response.Body = body;

        var isWritten = await OnThreadOfItsOwn(() => Task.FromResult(
            Cache.InvokeAsync(http, _ => throw new InvalidOperationException("It is cached.")).IsCompletedSuccessfully));

        Assert.That(isWritten);
        Assert.That(http.Response.StatusCode, Is.EqualTo((int)HttpStatusCode.OK));
        Assert.That(body.Length, Is.EqualTo(http.Response.ContentLength).And.Positive);
    }

    [Test]
    public async Task A_request_whose_response_is_not_cached_leaves_the_thread_that_read_it()
    {
        var answering = new TaskCompletionSource<bool>();
        await OnThreadOfItsOwn(async () =>
        {
            await Cache.InvokeAsync(Request("/v1/never-asked"), _ =>
            {
                answering.SetResult(Thread.CurrentThread.IsThreadPoolThread);
                return Task.CompletedTask;
            });
            return true;
        });

        Assert.That(await answering.Task);
    }

    [Test]
    public async Task A_body_is_worked_on_by_another_thread_than_the_one_that_read_it()
    {
        var pipe = new Pipe(new PipeOptions(readerScheduler: PipeScheduler.Inline, useSynchronizationContext: false));
        var http = new DefaultHttpContext();
        http.Request.ContentType = "application/json";
        http.Request.Body = pipe.Reader.AsStream();
        var isWorkedOnElsewhere = OnThreadOfItsOwn(async () =>
        {
            await RequestBody.ReadAsync(http, 100, ["application/json"]);
            return Thread.CurrentThread.IsThreadPoolThread;
        });

        await OnThreadOfItsOwn(async () =>
        {
            await pipe.Writer.WriteAsync("{}"u8.ToArray());
            await pipe.Writer.CompleteAsync();
            return true;
        });

        Assert.That(await isWorkedOnElsewhere);
    }

    private ResponseCache Cache => SharedHosts.Of(Engine).Services.GetRequiredService<ResponseCache>();

    private static DefaultHttpContext Request(string path)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Get;
        http.Request.Scheme = "http";
        http.Request.Host = new HostString("localhost");
        http.Request.Path = path;
        return http;
    }

    /// <summary>Begins as the thread of a socket does: on a thread that is not of the pool.</summary>
    private static Task<T> OnThreadOfItsOwn<T>(Func<Task<T>> work)
    {
        Task<T> begun = null!;
        var thread = new Thread(() => begun = work());
        thread.Start();
        thread.Join();
        return begun;
    }
}
