namespace MineAction.Api.Features.Imports.Reading;

/// <summary>What a caller names a format by.</summary>
internal static class DocumentFormats
{
    /// <summary>The format of a content type, whatever its parameters; null for one that is not read.</summary>
    public static DocumentFormat? OfContentType(string? contentType) =>
        contentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "text/html" or "application/xhtml+xml" => DocumentFormat.Html,
            "application/xml" or "text/xml" => DocumentFormat.Xml,
            "text/csv" => DocumentFormat.Csv,
            _ => null,
        };

    /// <summary>The format that a file's extension promises; null for one that is not read.</summary>
    public static DocumentFormat? OfFileName(string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".aspx" => DocumentFormat.Html,
            ".xml" => DocumentFormat.Xml,
            ".csv" => DocumentFormat.Csv,
            _ => null,
        };
}
