using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MineAction.Api.Http.Caching;

/// <summary>A response as it was given: its headers, and its body in the coding of the caller. One that was a 304 has no body.</summary>
internal sealed class CachedResponse
{
    // They would speak of a body that is not sent.
    private static readonly HashSet<string> OfTheBody = new(
        [HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentDisposition, HeaderNames.ContentLength],
        StringComparer.OrdinalIgnoreCase);

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly KeyValuePair<string, StringValues>[] _headersWithoutBody;
    private readonly byte[]? _body;
    private readonly string _tag;
    private readonly bool _isAboutToday;

    private CachedResponse(KeyValuePair<string, StringValues>[] headers, string tag, bool isAboutToday, byte[]? body)
    {
        _isAboutToday = isAboutToday;
        _headers = headers;
        _headersWithoutBody = [.. headers.Where(header => !OfTheBody.Contains(header.Key))];
        _tag = tag;
        _body = body;
    }

    /// <summary>The endpoint that gave it.</summary>
    public Endpoint? Endpoint { get; private init; }

    /// <summary>Bytes of memory, roughly.</summary>
    public int Size => 1024 + (_body?.Length ?? 0);

    /// <summary>The response that an endpoint has given.</summary>
    /// <param name="response">Its status and headers.</param>
    /// <param name="body">Its body, in the coding of the caller.</param>
    /// <param name="isAboutToday">Whether its lifetime is what is left of the day whenever it is written.</param>
    public static CachedResponse Of(HttpResponse response, ReadOnlySpan<byte> body, bool isAboutToday)
    {
        var isNotModified = response.StatusCode == StatusCodes.Status304NotModified;
        if (!isNotModified)
            response.ContentLength = body.Length;
        return new([.. response.Headers], response.Headers.ETag.ToString(), isAboutToday, isNotModified ? null : body.ToArray())
        {
            Endpoint = response.HttpContext.GetEndpoint(),
        };
    }

    /// <summary>Writes it again, as 304 to a caller that has it; false where the caller needs the body and this has none.</summary>
    public bool TryWrite(HttpContext http, ResponseHeaders headers, out Task written)
    {
        var isNotModified = EntityTags.IsKnown(http.Request, _tag);
        written = Task.CompletedTask;
        if (_body is null && !isNotModified)
            return false;
        if (isNotModified)
            WriteNotModified(http.Response, headers);
        else
            written = WriteAsync(http, headers);
        return true;
    }

    public Task WriteAsync(HttpContext http, ResponseHeaders headers)
    {
        SetHeaders(http.Response, _headers, headers);
        return _body is null || HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(_body).AsTask();
    }

    private void WriteNotModified(HttpResponse response, ResponseHeaders headers)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        SetHeaders(response, _headersWithoutBody, headers);
    }

    private void SetHeaders(HttpResponse response, KeyValuePair<string, StringValues>[] cached, ResponseHeaders headers)
    {
        var all = response.Headers;
        foreach (var (name, value) in cached)
            all[name] = value;
        if (_isAboutToday)
            all.CacheControl = headers.UntilMidnight();
    }
}
