using System.Text;
using System.Text.Unicode;
using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Reading;

/// <summary>The file signature: the format that the first bytes of a document show, whatever its sender calls it.</summary>
internal static class DocumentSignature
{
    private static readonly byte[] Gzip = [0x1F, 0x8B];

    /// <summary>What to do for a document that says the same in a form that cannot be read.</summary>
    public const string SaveThePage =
        "Open the treaty's status page on the depositary's site and save it (as a web page, complete or single file), or save its XML, " +
        "and import that.";

    /// <summary>Whether the bytes are those of gzip or zip.</summary>
    public static bool IsCompressed(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Gzip) || bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Why the bytes cannot be of the format; null if they may be.</summary>
    public static string? ProblemWith(byte[] bytes, SourceFormat format)
    {
        if (bytes.Length == 0)
            return "The document is empty.";
        if (bytes.AsSpan().StartsWith("%PDF"u8))
            return $"This is a PDF. {SaveThePage}";
        if (IsCompressed(bytes))
            return "The document is compressed (gzip or zip): unpack it, and import what is in it.";
        // Only XML names its encoding in a way that its reader follows.
        if (format != SourceFormat.Xml && !Utf8.IsValid(bytes))
            return "The document is not UTF-8 text: another encoding, or no text at all. Save it again as UTF-8.";
        var beginning = BeginningOf(bytes);
        var isHtml = IsHtml(beginning);
        var isXml = IsXml(beginning);
        return format switch
        {
            // The depositary answers an address that it does not have with a page, and says that all went well.
            SourceFormat.Xml when isHtml => "This is an HTML page, not the XML.",
            SourceFormat.Xml when !isXml => "This is not the depositary's XML: it does not begin with \"<?xml\".",
            SourceFormat.Html when isXml => "This is XML, not an HTML page.",
            SourceFormat.Html when !isHtml =>
                $"This is not an HTML page but plain text, in which the cells of a table cannot be told apart. {SaveThePage}",
            SourceFormat.Csv when isHtml => "This is an HTML page, not CSV.",
            SourceFormat.Csv when isXml => "This is XML, not CSV.",
            _ => null,
        };
    }

    /// <summary>The format of a document of the depositary that nobody has named: a page, unless it begins as XML.</summary>
    public static SourceFormat FormatOf(byte[] bytes) => IsXml(BeginningOf(bytes)) ? SourceFormat.Xml : SourceFormat.Html;

    /// <summary>The bytes behind the byte order mark of UTF-8, if there is one.</summary>
    public static ReadOnlySpan<byte> WithoutByteOrderMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;

    private static string BeginningOf(byte[] bytes)
    {
        var text = WithoutByteOrderMark(bytes);
        return Encoding.Latin1.GetString(text[..Math.Min(text.Length, 1024)]).TrimStart();
    }

    private static bool IsXml(string beginning) => beginning.StartsWith("<?xml", StringComparison.Ordinal) && !IsHtml(beginning);

    private static bool IsHtml(string beginning) =>
        beginning.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase)
        || beginning.Contains("<html", StringComparison.OrdinalIgnoreCase);
}
