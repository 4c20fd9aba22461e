using Microsoft.Net.Http.Headers;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http;

/// <summary>Which format an answer takes.</summary>
internal static class OutputFormats
{
    private static readonly Dictionary<OutputFormat, MediaTypeHeaderValue> MediaTypes = new()
    {
        [OutputFormat.Json] = new("application/json"),
        [OutputFormat.Csv] = new("text/csv"),
    };

    /// <summary><paramref name="format"/> if given, else the best of <c>Accept</c>; null where none of ours is acceptable.</summary>
    public static OutputFormat? Choose(string? format, IList<MediaTypeHeaderValue> accepted)
    {
        if (format is not null)
            return Code<OutputFormat>.Parse(format);
        if (accepted.Count == 0)
            return OutputFormat.Json;
        foreach (var range in accepted.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1))
        {
            foreach (var (candidate, mediaType) in MediaTypes)
            {
                if (mediaType.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
                    return candidate;
            }
        }

        return null;
    }

    /// <summary>"application/json, text/csv", for messages.</summary>
    public static string Names => string.Join(", ", MediaTypes.Values);
}
