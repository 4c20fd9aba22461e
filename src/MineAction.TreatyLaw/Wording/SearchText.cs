using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Wording;

/// <summary>A name, or what somebody looks for, as a search sees it: normalized, and cut into words. Never compared by substring.</summary>
public sealed class SearchText
{
    private readonly string _normalized;
    private readonly string[] _words;

    /// <param name="text">The text as written; see <see cref="NameIndex.Normalize"/> for what makes no difference.</param>
    public SearchText(string text)
    {
        _normalized = NameIndex.Normalize(text);
        _words = new string([.. _normalized.Select(static letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether there is any word to look for.</summary>
    public bool HasWords => _words.Length > 0;

    /// <summary>
    /// How well this name answers <paramref name="query"/>, 0 best: the same, all its words whole (1 where the name begins with them, else
    /// 2), all its words as beginnings of words (3, 4); null where it does not.
    /// </summary>
    public int? RankFor(SearchText query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (_normalized == query._normalized)
            return 0;
        if (query._words.All(word => _words.Contains(word, StringComparer.Ordinal)))
            return BeginsWith(query, static (word, asked) => word == asked) ? 1 : 2;
        if (query._words.All(asked => _words.Any(word => word.StartsWith(asked, StringComparison.Ordinal))))
            return BeginsWith(query, static (word, asked) => word.StartsWith(asked, StringComparison.Ordinal)) ? 3 : 4;
        return null;
    }

    private bool BeginsWith(SearchText query, Func<string, string, bool> matches) =>
        query._words.Length <= _words.Length && query._words.Zip(_words, (asked, word) => matches(word, asked)).All(static same => same);
}
