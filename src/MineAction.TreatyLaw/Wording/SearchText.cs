using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Wording;

/// <summary>A name, or what somebody looks for, as a search sees it: normalized, and cut into words. Never compared by substring.</summary>
public sealed class SearchText
{
    /// <summary>The rank of a name that is the same apart from spaces and punctuation.</summary>
    internal const int SameLetters = 1;

    private const string ArabicArticle = "ال";

    private readonly string _normalized;
    private readonly string _letters;
    private readonly string[] _words;

    /// <param name="text">
    /// The text as written; see <see cref="NameIndex.Normalize"/> for what makes no difference, but for the marks of notes.
    /// </param>
    public SearchText(string text)
        : this(NameNormalization.Fold(text), null)
    {
    }

    private SearchText(string normalized, string[]? words)
    {
        _normalized = normalized;
        _words = words ?? WordsOf(normalized);
        _letters = string.Concat(_words);
        // "d'Ivoire" is also looked for as "divoire", and "الجزائر" without its article.
        var written = _words.Union(WordsOf(normalized.Replace("'", "", StringComparison.Ordinal))).ToList();
        Words = [.. written, .. written.Where(HasArticle).Select(static word => word[ArabicArticle.Length..])];
    }

    /// <summary>
    /// The words of the text; those with an apostrophe in them also written together, Arabic ones also without the article.
    /// </summary>
    internal HashSet<string> Words { get; }

    /// <summary>Whether there is any word to look for.</summary>
    public bool HasWords => _words.Length > 0;

    /// <summary>The text without spaces and punctuation: two that differ in these alone are the same code.</summary>
    internal string Letters => _letters;

    /// <summary>
    /// How well this name answers <paramref name="query"/>, 0 best: the same, the same apart from spaces and punctuation (1), all its words
    /// whole (2 where the name begins with them, else 3), all its words as beginnings of words (4, 5); null where it does not.
    /// </summary>
    public int? RankFor(SearchText query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (_normalized == query._normalized)
            return 0;
        if (_letters == query._letters)
            return SameLetters;
        if (query._words.All(Words.Contains))
            return BeginsWith(query, static (word, asked) => word == asked) ? 2 : 3;
        if (_letters.StartsWith(query._letters, StringComparison.Ordinal))
            return 4;
        if (query._words.All(asked => Words.Any(word => word.StartsWith(asked, StringComparison.Ordinal))))
            return BeginsWith(query, static (word, asked) => word.StartsWith(asked, StringComparison.Ordinal)) ? 4 : 5;
        return null;
    }

    /// <summary>The same question without some of its words.</summary>
    internal SearchText Without(Func<string, bool> word)
    {
        string[] left = [.. _words.Where(each => !word(each))];
        return new(string.Join(' ', left), left);
    }

    /// <summary>Whether every word is among <paramref name="words"/>.</summary>
    internal bool IsWithin(HashSet<string> words) => _words.All(words.Contains);

    private static bool HasArticle(string word) =>
        word.Length > ArabicArticle.Length + 1 && word.StartsWith(ArabicArticle, StringComparison.Ordinal);

    private static string[] WordsOf(string normalized) =>
        new string([.. normalized.Select(static letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private bool BeginsWith(SearchText query, Func<string, string, bool> matches) =>
        query._words.Length <= _words.Length && query._words.Zip(_words, (asked, word) => matches(word, asked)).All(static same => same);
}
