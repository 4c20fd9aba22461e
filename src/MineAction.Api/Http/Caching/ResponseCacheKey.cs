using Microsoft.Extensions.Primitives;

namespace MineAction.Api.Http.Caching;

/// <summary>Response cache key: everything in a request that a response can depend on, the newest revision, and the day (UTC).</summary>
internal sealed record ResponseCacheKey(
    string Scheme,
    string Host,
    string PathBase,
    string Path,
    string Query,
    string Accept,
    string AcceptEncoding,
    string AcceptLanguage,
    int Revision,
    DateOnly Today)
{
    /// <summary>Characters of the request. Longer ones are not cached: keys take memory too.</summary>
    private const int Longest = 1000;

    public int Length => Host.Length + Path.Length + Query.Length + Accept.Length + AcceptEncoding.Length + AcceptLanguage.Length;

    /// <summary>The key of a GET or HEAD request; null for any other, and for one that is too long.</summary>
    public static ResponseCacheKey? Of(HttpRequest request, int newestRevision, DateOnly today)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        var headers = request.Headers;
        var key = new ResponseCacheKey(
            request.Scheme,
            request.Host.Value ?? "",
            request.PathBase.Value ?? "",
            request.Path.Value ?? "",
            request.QueryString.Value ?? "",
            Text(headers.Accept),
            Text(headers.AcceptEncoding),
            Text(headers.AcceptLanguage),
            newestRevision,
            today);
        return key.Length <= Longest ? key : null;
    }

    private static string Text(StringValues lines) => lines.Count == 0 ? "" : lines.ToString();
}
