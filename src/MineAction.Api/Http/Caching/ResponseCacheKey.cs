using Microsoft.Extensions.Primitives;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Caching;

/// <summary>What makes two answers the same: everything in a request that an answer can depend on, the newest revision, and the day.</summary>
internal sealed record ResponseCacheKey(
    string Scheme, string Host, string Path, string Query, string Accept, string AcceptEncoding, string AcceptLanguage, int Revision, DateOnly Today)
{
    /// <summary>Letters of the request. Longer questions are nobody's habit, and keys take memory too.</summary>
    private const int Longest = 1000;

    public int Length => Host.Length + Path.Length + Query.Length + Accept.Length + AcceptEncoding.Length + AcceptLanguage.Length;

    /// <summary>Null where the request is not a question, or too long to remember.</summary>
    public static ResponseCacheKey? Of(HttpRequest request, int newestRevision, DateOnly today)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        var headers = request.Headers;
        var key = new ResponseCacheKey(
            request.Scheme,
            request.Host.Value ?? "",
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
