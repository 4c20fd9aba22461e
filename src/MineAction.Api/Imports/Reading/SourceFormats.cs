using MineAction.Api.Http.Problems;
using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Reading;

/// <summary>The media types and file names of each source format.</summary>
internal static class SourceFormats
{
    /// <summary>The media types that are read.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } =
        ["text/html", "application/xhtml+xml", "multipart/related", "message/rfc822", "application/xml", "text/xml", "text/csv"];

    /// <summary>The format of a media type, whatever its case and parameters.</summary>
    /// <exception cref="ProblemException">The media type is not one of <see cref="MediaTypes"/> (415).</exception>
    public static SourceFormat OfMediaType(string? mediaType) =>
        mediaType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            // A browser's "web page, single file" is a message (MHTML).
            "text/html" or "application/xhtml+xml" or "multipart/related" or "message/rfc822" => SourceFormat.Html,
            "application/xml" or "text/xml" => SourceFormat.Xml,
            "text/csv" => SourceFormat.Csv,
            _ => throw new ProblemException(Problem.Of(
                ProblemType.UnsupportedMediaType, $"The document is of no type that is read; send {string.Join(" or ", MediaTypes)}.")),
        };

    /// <summary>The format of a file by its extension; null for one that is not read.</summary>
    public static SourceFormat? OfFileName(string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".aspx" or ".mhtml" or ".mht" => SourceFormat.Html,
            ".xml" => SourceFormat.Xml,
            ".csv" => SourceFormat.Csv,
            _ => null,
        };
}
