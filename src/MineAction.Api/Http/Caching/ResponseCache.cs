using Microsoft.Extensions.Caching.Memory;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Caching;

/// <summary>
/// Response cache middleware in front of everything but the rate limiter: understanding a request is most of what a response costs. A
/// response that was given before is given again, byte for byte as it was compressed, until a new revision or midnight (UTC): none outlives
/// what it rests on.
/// </summary>
internal sealed class ResponseCache(IMemoryCache responses, RegisterProvider registers, ResponseHeaders headers, TimeProvider clock)
{
    /// <summary>Bytes that all responses together may take: an eighth of the memory that the process may have, at most 64 MiB.</summary>
    public static readonly long Capacity = Math.Min(64 * 1024 * 1024, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8);

    /// <summary>Larger responses are made anew each time, as they are written.</summary>
    private const int Largest = 4 * 1024 * 1024;

    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        ForeignParameters.Remove(http.Request);
        var key = registers.IsLoaded
            ? ResponseCacheKey.Of(http.Request, registers.Newest.Revision.Id, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
            : null;
        if (key is null || !responses.TryGetValue(key, out CachedResponse? cached) || !cached!.TryWrite(http, headers, out var written))
            return InvokeAsync(http, next, key);
        if (ServiceMeter.IsOn)
        {
            // What routing would have set: traces and metrics name the operation by it.
            http.SetEndpoint(cached.Endpoint);
            ServiceMeter.CacheHits.Add(1);
        }

        return written;
    }

    private async Task InvokeAsync(HttpContext http, RequestDelegate next, ResponseCacheKey? key)
    {
        await SocketThreads.Leave();
        // A cached response has these headers stored with it.
        headers.SetOnStarting(http);
        if (key is not null && HttpMethods.IsGet(http.Request.Method))
            await InvokeAndKeepAsync(http, next, key);
        else
            await next(http);
    }

    private async Task InvokeAndKeepAsync(HttpContext http, RequestDelegate next, ResponseCacheKey key)
    {
        var response = http.Response;
        var body = response.Body;
        await using var buffer = new ResponseBuffer(body, Largest, () => IsCacheable(http));
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
        if (IsCacheable(http))
        {
            // Now, for the times to come: a cached response is written before any other middleware runs.
            var isAboutToday = ResponseHeaders.IsAboutToday(response);
            headers.Set(http);
            var cached = CachedResponse.Of(response, buffer.Held.Span, isAboutToday);
            ServiceMeter.CacheMisses.Add(1);
            responses.Set(key, cached, new MemoryCacheEntryOptions { Size = cached.Size + (2 * key.Length) });
            await cached.WriteAsync(http, headers);
        }
        else if (!buffer.Held.IsEmpty)
        {
            await body.WriteAsync(buffer.Held);
        }
    }

    private static bool IsCacheable(HttpContext http) =>
        http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
        && http.GetEndpoint()?.Metadata.GetMetadata<CacheableMetadata>() is not null;
}
