using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using MineAction.Api.Http.Caching;

namespace MineAction.Api.Site.Assets;

/// <summary>Asset: a file embedded in the assembly, read and compressed once, when it is first asked for.</summary>
internal sealed class Asset
{
    private const string Immutable = "public, max-age=31536000, immutable";
    private const string Revalidated = "public, max-age=300, stale-while-revalidate=86400";

    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private readonly Lazy<byte[]> _content;
    private readonly Lazy<string> _hash;
    private readonly string _contentType;

    private Asset(string contentType, Func<byte[]> content)
    {
        _contentType = contentType;
        _content = new(content);
        _hash = new(() => Base64Url.EncodeToString(SHA256.HashData(_content.Value).AsSpan(0, 12)));
        _brotli = new(() => Compress(stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
        _gzip = new(() => Compress(stream => new GZipStream(stream, CompressionLevel.SmallestSize)));
    }

    /// <summary>The resource of this name in the assembly.</summary>
    public static Asset OfResource(string name, string contentType) => new(contentType, () =>
    {
        using var resource = EmbeddedResource.Open(name);
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    });

    public static Asset OfText(Func<string> text, string contentType) => new(contentType, () => Encoding.UTF8.GetBytes(text()));

    /// <summary>The address with the hash of the content as its version: what is found there never changes.</summary>
    public string Versioned(string path) => $"{path}?hash={_hash.Value}";

    /// <summary>Responds with the file, for any origin.</summary>
    public async Task SendAsync(HttpContext http)
    {
        var (encoding, body) = Encode(http.Request.Headers.AcceptEncoding);
        // A strong tag, and therefore another one for each encoding.
        var tag = $"\"{_hash.Value}{(encoding is null ? "" : "-" + encoding)}\"";
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = http.Request.Query["hash"] == _hash.Value ? Immutable : Revalidated;
        headers.Vary = "Accept-Encoding";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (EntityTags.IsKnown(http.Request, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        headers.ContentEncoding = encoding;
        headers.ContentType = _contentType;
        headers.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private (string? Encoding, byte[] Body) Encode(StringValues accepted)
    {
        var encodings = StringWithQualityHeaderValue.TryParseList(accepted, out var parsed)
            ? parsed.Where(encoding => encoding.Quality is not 0).Select(encoding => encoding.Value.Value).ToList()
            : [];
        return encodings.Contains("br") ? ("br", _brotli.Value)
            : encodings.Contains("gzip") ? ("gzip", _gzip.Value)
            : (null, _content.Value);
    }

    private byte[] Compress(Func<Stream, Stream> compressor)
    {
        using var compressed = new MemoryStream();
        using (var stream = compressor(compressed))
            stream.Write(_content.Value);
        return compressed.ToArray();
    }
}
