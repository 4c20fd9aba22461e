namespace MineAction.Api.Http.Problems;

/// <summary>Suggestions for a value that does not exist.</summary>
internal static class Suggestions
{
    /// <summary>
    /// Up to <paramref name="count"/> of <paramref name="candidates"/>, the fewest single-letter changes away from <paramref name="asked"/>
    /// first.
    /// </summary>
    public static IReadOnlyList<string> To(string asked, IEnumerable<string> candidates, int count = 3)
    {
        var lower = asked.ToLowerInvariant();
        return
        [
            .. candidates
                .Select(candidate => (candidate, distance: Distance(lower, candidate.ToLowerInvariant())))
                .OrderBy(each => each.distance)
                .ThenBy(each => each.candidate, StringComparer.Ordinal)
                .Take(count)
                .Select(each => each.candidate),
        ];
    }

    // Levenshtein's distance, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
