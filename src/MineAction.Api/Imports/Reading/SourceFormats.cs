namespace MineAction.Api.Imports.Reading;

/// <summary>What a caller names a format by.</summary>
internal static class SourceFormats
{
    /// <summary>The content types that are read.</summary>
    public static IReadOnlyList<string> ContentTypes { get; } = ["text/html", "application/xhtml+xml", "application/xml", "text/xml", "text/csv"];

    /// <summary>The format of a content type, whatever its parameters; null for one that is not read.</summary>
    public static SourceFormat? OfContentType(string? contentType) =>
        contentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "text/html" or "application/xhtml+xml" => SourceFormat.Html,
            "application/xml" or "text/xml" => SourceFormat.Xml,
            "text/csv" => SourceFormat.Csv,
            _ => null,
        };

    /// <summary>The format that a file's extension promises; null for one that is not read.</summary>
    public static SourceFormat? OfFileName(string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".aspx" => SourceFormat.Html,
            ".xml" => SourceFormat.Xml,
            ".csv" => SourceFormat.Csv,
            _ => null,
        };
}
