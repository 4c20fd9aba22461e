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

    private CachedResponse(KeyValuePair<string, StringValues>[] headers, string tag, byte[]? body)
    {
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
    public static CachedResponse Of(HttpResponse response, ReadOnlySpan<byte> body)
    {
        var isNotModified = response.StatusCode == StatusCodes.Status304NotModified;
        if (!isNotModified)
            response.ContentLength = body.Length;
        return new([.. response.Headers], response.Headers.ETag.ToString(), isNotModified ? null : body.ToArray())
        {
            Endpoint = response.HttpContext.GetEndpoint(),
        };
    }

    /// <summary>Writes it again, as 304 to a caller that has it; false where the caller needs the body and this has none.</summary>
    public bool TryWrite(HttpContext http, out Task written)
    {
        var isNotModified = EntityTags.IsKnown(http.Request, _tag);
        written = Task.CompletedTask;
        if (_body is null && !isNotModified)
            return false;
        if (isNotModified)
            WriteNotModified(http.Response);
        else
            written = WriteAsync(http);
        return true;
    }

    public Task WriteAsync(HttpContext http)
    {
        SetHeaders(http.Response, _headers);
        return _body is null || HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(_body).AsTask();
    }

    private void WriteNotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        SetHeaders(response, _headersWithoutBody);
    }

    private static void SetHeaders(HttpResponse response, KeyValuePair<string, StringValues>[] headers)
    {
        var all = response.Headers;
        foreach (var (name, value) in headers)
            all[name] = value;
    }
}
