using Microsoft.AspNetCore.WebUtilities;

namespace MineAction.Api.Http.Query;

/// <summary>
/// What others hang on every address: numbers against caches and marks of campaigns. They are taken out of the query before anything looks
/// at it, so that they are part of no entity tag, cache key or next link; and <c>party[]</c>, as some clients write what is repeated,
/// becomes <c>party</c>.
/// </summary>
internal static class ForeignParameters
{
    private const string Campaign = "utm_";

    /// <summary>Takes them out of the query of a request.</summary>
    public static void Remove(HttpRequest request)
    {
        if (!request.QueryString.HasValue || !IsForeignIn(request.QueryString))
            return;
        var own = default(QueryString);
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            var name = pair.DecodeName().ToString();
            if (!IsForeign(name))
                own = own.Add(IsList(name) ? name[..^2] : name, pair.DecodeValue().ToString());
        }

        request.QueryString = own;
    }

    private static bool IsForeignIn(QueryString query)
    {
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var name = pair.DecodeName().Span;
            if (IsForeign(name) || IsList(name))
                return true;
        }

        return false;
    }

    private static bool IsForeign(ReadOnlySpan<char> name) =>
        name is "_" or "v" or "gclid" or "fbclid" || name.StartsWith(Campaign, StringComparison.Ordinal);

    private static bool IsList(ReadOnlySpan<char> name) => name.Length > 2 && name.EndsWith("[]", StringComparison.Ordinal);
}
