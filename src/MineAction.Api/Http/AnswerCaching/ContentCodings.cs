using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace MineAction.Api.Http.AnswerCaching;

/// <summary>Which coding a caller takes, and coding in it.</summary>
internal static class ContentCodings
{
    /// <summary>The tightest of ours that the caller takes.</summary>
    public static ContentCoding Choose(StringValues accepted)
    {
        var best = ContentCoding.Identity;
        foreach (var line in accepted)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                var coding = CodingOf(line.AsSpan(range));
                best = coding > best ? coding : best;
            }
        }

        return best;
    }

    /// <summary>The value of <c>Content-Encoding</c>; null where there is nothing to say.</summary>
    public static string? NameOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => "gzip",
        ContentCoding.Brotli => "br",
        _ => null,
    };

    public static byte[] Encode(ContentCoding coding, ReadOnlySpan<byte> plain)
    {
        if (coding == ContentCoding.Identity)
            return plain.ToArray();
        var coded = new MemoryStream();
        using (Stream coder = coding == ContentCoding.Brotli ? new BrotliStream(coded, CompressionLevel.Optimal) : new GZipStream(coded, CompressionLevel.Optimal))
            coder.Write(plain);
        return coded.ToArray();
    }

    // "br", "gzip;q=0.8"; "br;q=0" refuses. A star would take anything, and identity is the safest.
    private static ContentCoding CodingOf(ReadOnlySpan<char> element)
    {
        var parameters = element.IndexOf(';');
        var name = (parameters < 0 ? element : element[..parameters]).Trim();
        if (parameters >= 0 && element[parameters..].Trim(" ;").TrimEnd("0.") is "q=")
            return ContentCoding.Identity;
        return name.Equals("br", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Brotli
            : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Gzip
            : ContentCoding.Identity;
    }
}
