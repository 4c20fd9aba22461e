namespace MineAction.TreatyLaw.Participants;

/// <summary>A name of a participant as a search sees it.</summary>
internal sealed record IndexedName(Participant Participant, string Text, string Normalized, string[] Words, bool IsFormer)
{
    internal static string[] WordsOf(string normalized) =>
        new string(normalized.Select(static letter => char.IsLetterOrDigit(letter) ? letter : ' ').ToArray())
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How well the name answers the query, 0 best; null if it does not.</summary>
    internal int? RankFor(string query, string[] queryWords)
    {
        if (Normalized == query)
            return 0;
        if (queryWords.All(word => Words.Contains(word, StringComparer.Ordinal)))
            return BeginsWith(queryWords, static (word, asked) => word == asked) ? 1 : 2;
        if (queryWords.All(asked => Words.Any(word => word.StartsWith(asked, StringComparison.Ordinal))))
            return BeginsWith(queryWords, static (word, asked) => word.StartsWith(asked, StringComparison.Ordinal)) ? 3 : 4;
        return null;
    }

    private bool BeginsWith(string[] queryWords, Func<string, string, bool> matches) =>
        queryWords.Length <= Words.Length && queryWords.Zip(Words, (asked, word) => matches(word, asked)).All(static same => same);
}
