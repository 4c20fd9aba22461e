using System.Text;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>
/// The page within a web archive (MHTML, RFC 2557), which is how a browser saves "web page, single file": a message with the page as its
/// first part in HTML, in quoted-printable or base64.
/// </summary>
internal static class SavedPage
{
    /// <summary>Whether the bytes are a web archive: the header of a message, with parts.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        return !beginning.TrimStart().StartsWith('<')
            && beginning.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
            && beginning.Contains("boundary=", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The bytes of the page; null where the archive has none, or is cut off.</summary>
    public static byte[]? PageOf(byte[] archive)
    {
        var text = Encoding.Latin1.GetString(archive);
        foreach (var part in text.Split($"--{BoundaryOf(text)}").Skip(1))
        {
            var end = part.IndexOf("\n\n", StringComparison.Ordinal) is var unix and >= 0 ? unix : int.MaxValue;
            var windows = part.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var crlf and >= 0 ? crlf : int.MaxValue;
            if (Math.Min(end, windows) is var headers and < int.MaxValue
                && HeaderOf(part[..headers], "Content-Type").StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
            {
                return Decode(part[headers..].TrimStart('\r', '\n'), HeaderOf(part[..headers], "Content-Transfer-Encoding"));
            }
        }

        return null;
    }

    private static string BoundaryOf(string text)
    {
        var start = text.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase) + "boundary=".Length;
        var end = text.IndexOfAny(['\r', '\n', ';'], start);
        return text[start..(end < 0 ? text.Length : end)].Trim().Trim('"');
    }

    private static string HeaderOf(string headers, string name) => headers.Split('\n')
        .Where(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault("");

    private static byte[]? Decode(string body, string encoding)
    {
        if (encoding.Equals("quoted-printable", StringComparison.OrdinalIgnoreCase))
            return QuotedPrintable(body);
        if (!encoding.Equals("base64", StringComparison.OrdinalIgnoreCase))
            return Encoding.Latin1.GetBytes(body);
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(string.Concat(body.Where(static c => !char.IsWhiteSpace(c))), bytes, out var length)
            ? bytes[..length]
            : null;
    }

    private static byte[] QuotedPrintable(string body)
    {
        using var bytes = new MemoryStream(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                bytes.WriteByte((byte)body[i]);
            }
            else if (i + 2 < body.Length && char.IsAsciiHexDigit(body[i + 1]) && char.IsAsciiHexDigit(body[i + 2]))
            {
                bytes.WriteByte(Convert.ToByte(body.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                // A soft break: the line goes on.
                i = body.IndexOf('\n', i) is var end and >= 0 ? end : body.Length;
            }
        }

        return bytes.ToArray();
    }
}
