using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Problems;

/// <summary>Suggestions for a value that does not exist.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    // Shorter words of names (of, the, and) are near to everything.
    private const int ShortestWord = 5;

    // About the longest name. The distance costs the length of what is asked for each of some thousands of names, and an address may be
    // thousands of letters long.
    private const int LongestAsked = 60;

    /// <summary>
    /// Up to <paramref name="count"/> of <paramref name="candidates"/>, the fewest single-letter changes away from <paramref name="asked"/>
    /// first.
    /// </summary>
    public static IReadOnlyList<string> To(string asked, IEnumerable<string> candidates, int count = Most) =>
        Nearest(asked, candidates.Select(candidate => (candidate, candidate)), count);

    /// <summary>
    /// Codes of participants: first of those that a search by any name or code finds, then of the nearest codes and names.
    /// </summary>
    public static IReadOnlyList<string> ToParticipant(TreatyRegister register, string asked) => ByAnyName(
        asked,
        register.Names.Search(asked).Select(match => match.Owner.Code),
        register.Participants.Keys,
        register.Names.Entries,
        participant => participant.Code);

    /// <summary>
    /// Slugs of instruments: first of those that a search by any name or number finds, then of the nearest slugs and names.
    /// </summary>
    public static IReadOnlyList<string> ToInstrument(TreatyRegister register, string asked)
    {
        var index = InstrumentNames.Of(register);
        return ByAnyName(
            asked,
            index.Search(asked).Select(match => match.Owner.Id),
            register.Instruments.Keys,
            index.Entries,
            instrument => instrument.Id);
    }

    private static IReadOnlyList<string> ByAnyName<T>(
        string asked, IEnumerable<string> found, IEnumerable<string> codes, IReadOnlyList<SearchEntry<T>> names, Func<T, string> codeOf)
    {
        var words = names.SelectMany(name => name.Text
            .Split(' ')
            .Where(word => word.Length >= ShortestWord)
            .Append(name.Text)
            .Select(text => (text, codeOf(name.Owner))));
        var nearest = Nearest(asked, codes.Select(code => (code, code)).Concat(words), Most);
        return [.. found.Concat(nearest).Distinct().Take(Most)];
    }

    private static IReadOnlyList<string> Nearest(string asked, IEnumerable<(string Text, string Code)> candidates, int count)
    {
        var lower = asked[..Math.Min(asked.Length, LongestAsked)].ToLowerInvariant();
        return
        [
            .. candidates
                .Select(candidate => (candidate.Code, distance: Distance(lower, candidate.Text.ToLowerInvariant())))
                .OrderBy(each => each.distance)
                .ThenBy(each => each.Code, StringComparer.Ordinal)
                .Select(each => each.Code)
                .Distinct()
                .Take(count),
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
