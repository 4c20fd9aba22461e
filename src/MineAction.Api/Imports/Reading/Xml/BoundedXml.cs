using System.Text;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;

namespace MineAction.Api.Imports.Reading.Xml;

/// <summary>XML parser with limits. It takes bytes, because only an XML reader knows declaration, references and encoding alike.</summary>
internal static class BoundedXml
{
    // A document has no more characters than bytes, and DocumentReader bounds those. The largest tables have 200 rows of five cells; the
    // files are some ten elements deep.
    private const int MaximumElements = 100_000;
    private const int MaximumDepth = 100;

    // The parser reads a tag whole, and compares its attributes with each other: a million of them took it 50 seconds.
    private const int MaximumTagBytes = 64 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>The document, or what is wrong with it and where.</summary>
    public static (XDocument? Document, string? Problem, int? Line) Parse(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0)
            return (null, "The XML declares a document type, which may hide entities without bound; the depositary's has none.", null);
        if (IsUtf8DeclaredAsLatin1(bytes))
            return (null, "The XML says that it is ISO-8859-1, but its bytes are UTF-8: names would be garbled.", 1);
        if (HasLongTag(bytes))
        {
            return (null, $"The XML has a tag of more than {MaximumTagBytes / 1024} KB, which no status file has; it is not read.", null);
        }

        try
        {
            return ExceedsLimits(bytes)
                ? (null, "The XML is far larger or deeper than any status file; it is not read.", null)
                : (Load(bytes), null, null);
        }
        catch (XmlException malformed)
        {
            return (null, $"The XML is malformed or cut off: {malformed.Message}", malformed.LineNumber > 0 ? malformed.LineNumber : null);
        }
    }

    private static bool HasLongTag(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)'<') is var start and >= 0)
        {
            bytes = bytes[start..];
            var end = bytes.IndexOf((byte)'>');
            if ((end < 0 ? bytes.Length : end) > MaximumTagBytes)
                return true;
            if (end < 0)
                return false;
            bytes = bytes[end..];
        }

        return false;
    }

    private static XDocument Load(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    // A first pass that keeps nothing.
    private static bool ExceedsLimits(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth || (reader.NodeType == XmlNodeType.Element && ++elements > MaximumElements))
                return true;
        }
        return false;
    }

    private static bool IsUtf8DeclaredAsLatin1(byte[] bytes)
    {
        var declaration = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 200))).Split("?>")[0];
        return declaration.Contains("ISO-8859-1", StringComparison.OrdinalIgnoreCase)
            && !Ascii.IsValid(bytes)
            && Utf8.IsValid(bytes);
    }
}
