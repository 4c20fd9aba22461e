using MineAction.Api.Imports.Reading.Notes.Language;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>How notes name the treaty of their page, and the instruments of its further tables.</summary>
/// <param name="Title">The page's title; null where it has none.</param>
/// <param name="FurtherTables">The labels of its further tables: <c>Protocol I</c>.</param>
internal sealed record TreatyName(string? Title, IReadOnlyList<string> FurtherTables)
{
    private readonly List<Token> _title = Tokenizer.Tokens(Title ?? "");

    /// <summary>
    /// The table of whose instrument a noun speaks, null for the page's own treaty; or that it is another treaty: "the Convention" on the
    /// page of a protocol, "the Convention on …" of another title.
    /// </summary>
    public (string? Table, bool IsOther) Of(NoteSentence sentence, Lexeme noun)
    {
        var next = sentence.Key(noun.Last + 1);
        if (IsNumeral(next))
        {
            var label = $"Protocol {next.ToUpperInvariant()}";
            return FurtherTables.Contains(label) ? (label, false) : (null, Title?.Contains($"({label})", StringComparison.Ordinal) != true);
        }

        if (_title.Count == 0)
            return (null, false);
        var word = sentence.Key(noun.Last);
        if (sentence.Key(noun.First - 1) is "another" or "other")
            return (null, true);
        var isGeneric = word is "instrument" or "agreement";
        if (!isGeneric && Nouns(_title).FirstOrDefault() is { } main && main != word)
            return (null, true);
        return (null, next is "on" or "for" or "against" or "to" or "concerning" or "relating" or "regarding"
            && !HasInTitle([word, next, sentence.Key(noun.Last + 2), sentence.Key(noun.Last + 3)])
            && sentence.Tokens[noun.Last].IsCapital
            && NamesMore(sentence, noun.Last + 2));
    }

    /// <summary>The words of its title.</summary>
    public IReadOnlyList<Token> TitleWords => _title;

    public static bool IsNumeral(string key) => key.Length > 0 && key.All(static letter => letter is 'i' or 'v' or 'x');

    /// <summary>Whether a word stands in its title: "the Arms Trade Treaty".</summary>
    public bool HasWord(string key) => _title.Exists(token => token.Key == key);

    /// <summary>The further tables that a sentence says were accepted: "accepting Protocols I, II and III", "all three
    /// Protocols".</summary>
    public IEnumerable<string> AcceptedIn(NoteSentence sentence)
    {
        var keys = sentence.Tokens.Select(static token => token.Key).ToList();
        var listed = keys.LastIndexOf("protocols");
        if (listed < 0)
            return [];
        if (keys.Take(listed).TakeLast(2).Any(static word => word is "three" or "all"))
            return FurtherTables;
        var numbers = keys.Skip(listed + 1).TakeWhile(static word => word is "," or "and" || IsNumeral(word));
        return FurtherTables.Where(label => numbers.Contains(label.Split(' ')[^1].ToLowerInvariant()));
    }

    // "denounced the Convention on 4 May", "its withdrawal from the Convention to the Secretary-General": what follows is no title.
    private static bool NamesMore(NoteSentence sentence, int place) =>
        !sentence.Lexemes.Any(lexeme => lexeme.First <= place + 1 && place <= lexeme.Last
            && lexeme.Class is WordClass.Day or WordClass.Cue or WordClass.Name)
        && sentence.Tokens.Skip(place).Take(3).Any(static token => token.IsCapital && token.Key is not ("secretary-general"
            or "depositary" or "government"));

    private static IEnumerable<string> Nouns(IReadOnlyList<Token> tokens) => tokens.Select(static token => token.Key)
        .Where(static word => word is "convention" or "treaty" or "protocol" or "agreement" or "covenant" or "statute");

    private bool HasInTitle(string[] words) => Enumerable.Range(0, Math.Max(0, _title.Count - words.Length + 1))
        .Any(start => words.Select((word, i) => _title[start + i].Key == word).All(static same => same));
}
