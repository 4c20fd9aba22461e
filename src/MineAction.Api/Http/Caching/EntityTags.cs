using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Caching;

/// <summary>Entity tags: a response is named by its revision, its request, its day and the coding of its body.</summary>
internal static class EntityTags
{
    // Another build may write the same response differently.
    private static readonly string Build = typeof(EntityTags).Module.ModuleVersionId.ToString("N");

    /// <summary>The strong tag of the response to a read.</summary>
    public static string Of(HttpRequest http, RevisionRequest request, QueryContext context)
    {
        var question = new StringBuilder(Build).Append(http.Path.Value!.ToLowerInvariant());
        question.Append('|').Append(context.Language).Append('|').Append(context.Format);
        if (OutputFormats.IsCompressible(context.Format))
            question.Append('|').Append(CodingOf(http.HttpContext));
        if (request is AsOfRequest)
            question.Append('|').Append(IsoDate.Of(context.AsOf)).Append(context.Projected);
        foreach (var (key, values) in http.Query.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            question.Append('|').Append(key).Append('=').AppendJoin(',', values.ToArray());
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(question.ToString()));
        return $"\"r{context.Revision}-{Base64Url.EncodeToString(hash.AsSpan(0, 12))}\"";
    }

    /// <summary>The strong tag of what would become of a body that is sent, as the register stands.</summary>
    /// <param name="revision">The revision of the register.</param>
    /// <param name="question">What else the response depends on.</param>
    /// <param name="body">The body.</param>
    public static string OfBody(int revision, string question, byte[] body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Build}|{question}|"));
        hash.AppendData(body);
        return $"\"r{revision}-{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 12))}\"";
    }

    /// <summary>Whether the caller has the response with this tag (RFC 9110, section 13.1.2).</summary>
    public static bool IsKnown(HttpRequest request, string tag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0 || known == tag)
            return known.Count > 0;
        var current = new EntityTagHeaderValue(tag);
        return request.GetTypedHeaders().IfNoneMatch
            .Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(current, useStrongComparison: false));
    }

    /// <summary>
    /// The coding in which a compressible body is sent to this caller; null where it is not compressed. Bytes that differ need tags that
    /// differ (RFC 9110, section 8.8.3.3).
    /// </summary>
    public static string? CodingOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(http)?.EncodingName;
}
