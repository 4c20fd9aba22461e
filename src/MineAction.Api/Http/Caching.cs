using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace MineAction.Api.Http;

/// <summary>What caches are told: an answer is named by its revision, its question, its day and the coding of its body.</summary>
internal static class Caching
{
    // Another build may write the same answer differently.
    private static readonly string Build = typeof(Caching).Module.ModuleVersionId.ToString("N");

    /// <summary>Sets the headers of the answer to a reading and returns its entity tag.</summary>
    public static string SetHeaders(HttpContext http, RevisionRequest request, Reading reading)
    {
        var tag = TagOf(http.Request, request, reading);
        var headers = http.Response.Headers;
        headers["Register-Revision"] = reading.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
        headers.ETag = tag;
        headers.ContentLanguage = reading.Language;
        headers.Vary = "Accept, Accept-Encoding, Accept-Language";
        // An answer about a day to come will lose its "projected" when the day comes.
        var isPinned = request is ReadRequest read ? read is { AsOf: not null, Revision: not null } && !reading.Projected : request.Revision is not null;
        headers.CacheControl = isPinned
            ? "public, max-age=31536000, immutable"
            : "public, max-age=300, stale-while-revalidate=86400";
        return tag;
    }

    /// <summary>Whether the caller has the answer with this tag (RFC 9110, section 13.1.2).</summary>
    public static bool IsKnown(HttpRequest request, string tag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0 || known == tag)
            return known.Count > 0;
        var current = new EntityTagHeaderValue(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(current, useStrongComparison: false));
    }

    private static string TagOf(HttpRequest http, RevisionRequest request, Reading reading)
    {
        var question = new StringBuilder(Build).Append(http.Path.Value!.ToLowerInvariant());
        question.Append('|').Append(reading.Language).Append('|').Append(reading.Format);
        question.Append('|').Append(CodingOf(http.HttpContext));
        if (request is ReadRequest)
            question.Append('|').Append(DayText.Of(reading.AsOf)).Append(reading.Projected);
        foreach (var (key, values) in http.Query.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            question.Append('|').Append(key).Append('=').AppendJoin(',', values.ToArray());
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(question.ToString()));
        return $"\"r{reading.Revision}-{Base64Url.EncodeToString(hash.AsSpan(0, 12))}\"";
    }

    // Bytes that differ need tags that differ (RFC 9110, section 8.8.3.3).
    private static string? CodingOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(http)?.EncodingName;
}
