using Microsoft.Extensions.Caching.Memory;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Caching;

/// <summary>
/// Gives an answer that was given before again, as it was, until a new revision or midnight (UTC): no answer outlives what it rests on.
/// It gives before everything else but the rate limit, because understanding a question is most of what an answer costs, and keeps what comes
/// out of compression, so that a body is compressed once.
/// </summary>
internal sealed class ResponseCache(IMemoryCache answers, RegisterProvider registers, TimeProvider clock)
{
    /// <summary>Bytes that all answers together may take.</summary>
    public const long Capacity = 64 * 1024 * 1024;

    /// <summary>Larger answers are made anew each time, as they are written.</summary>
    private const int Largest = 4 * 1024 * 1024;

    /// <summary>Gives the answer that is kept; without one, leaves the thread that brought the question, and goes on.</summary>
    public Task GiveAsync(HttpContext http, RequestDelegate next)
    {
        var key = registers.IsLoaded ? ResponseCacheKey.Of(http.Request, registers.Newest.Revision.Id, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) : null;
        return key is not null && answers.TryGetValue(key, out CachedResponse? known) && known!.TryGive(http, out var given)
            ? given
            : GoOnAsync(http, next, key);
    }

    /// <summary>Keeps the answer to a question that <see cref="GiveAsync"/> had no answer to.</summary>
    public Task KeepAsync(HttpContext http, RequestDelegate next) =>
        HttpMethods.IsGet(http.Request.Method) && http.Features.Get<ResponseCacheKey>() is { } key ? KeepAsync(http, next, key) : next(http);

    private static async Task GoOnAsync(HttpContext http, RequestDelegate next, ResponseCacheKey? key)
    {
        http.Features.Set(key);
        await SocketThreads.Leave();
        await next(http);
    }

    private async Task KeepAsync(HttpContext http, RequestDelegate next, ResponseCacheKey key)
    {
        var response = http.Response;
        var body = response.Body;
        // Only what MapRead answers rests on the register and the day alone.
        bool RestsOnReading() => http.Features.Get<QueryContext>() is not null;
        await using var buffer = new ResponseBuffer(body, Largest, RestsOnReading);
        response.Body = buffer;
        try
        {
            await next(http);
        }
        finally
        {
            response.Body = body;
        }

        if (buffer.IsPassedOn)
            return;
        if (RestsOnReading() && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            // Now, for the times to come: a kept answer is given before anything is announced.
            ResponseHeaders.SetHeaders(http);
            var answer = CachedResponse.Of(response, buffer.Held.Span);
            answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size + (2 * key.Length) });
            await answer.GiveAsync(http);
        }
        else if (!buffer.Held.IsEmpty)
        {
            await body.WriteAsync(buffer.Held);
        }
    }
}
