using Microsoft.Net.Http.Headers;

namespace MineAction.Api.Http.Query;

/// <summary>Content negotiation: the media types of formats, and the choice among them.</summary>
internal static class OutputFormats
{
    /// <summary>What every list and object can be asked for as.</summary>
    public static readonly IReadOnlyList<OutputFormat> OfTables = [OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx];

    private static readonly Dictionary<OutputFormat, MediaTypeHeaderValue> MediaTypes = new()
    {
        [OutputFormat.Json] = new("application/json"),
        [OutputFormat.Csv] = new("text/csv"),
        [OutputFormat.Xlsx] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        [OutputFormat.Jsonld] = new("application/ld+json"),
        [OutputFormat.Croissant] = new("application/ld+json"),
        [OutputFormat.Zip] = new("application/zip"),
        [OutputFormat.Atom] = new("application/atom+xml"),
        [OutputFormat.JsonFeed] = new("application/feed+json"),
        [OutputFormat.Ics] = new("text/calendar"),
        [OutputFormat.Svg] = new("image/svg+xml"),
        [OutputFormat.Png] = new("image/png"),
    };

    /// <summary>The best of <c>Accept</c>, or the only one there is; null where none on offer is acceptable.</summary>
    public static OutputFormat? Choose(IList<MediaTypeHeaderValue> accepted, IReadOnlyList<OutputFormat> offered)
    {
        if (accepted.Count == 0 || offered.Count == 1)
            return offered[0];
        foreach (var range in accepted.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1))
        {
            foreach (var candidate in offered)
            {
                if (MediaTypes[candidate].IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
                    return candidate;
            }
        }

        return null;
    }

    /// <summary>Whether a body of this format is sent compressed to those that take it; the others are compressed in themselves.</summary>
    public static bool IsCompressible(OutputFormat format) => format is not (OutputFormat.Xlsx or OutputFormat.Zip);

    /// <summary>The media type without parameters.</summary>
    public static string MediaTypeOf(OutputFormat format) => MediaTypes[format].ToString();

    /// <summary>"application/json, text/csv", for messages.</summary>
    public static string NamesOf(IEnumerable<OutputFormat> formats) => string.Join(", ", formats.Select(MediaTypeOf).Distinct());
}
