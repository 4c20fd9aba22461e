using System.Text.RegularExpressions;

namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>Tokens of a text, and where its sentences end.</summary>
internal static partial class Tokenizer
{
    public const string Paragraph = "\n";

    /// <summary>The key of every depositary notification: <c>C.N.360.2025.TREATIES-XXVI-5</c>.</summary>
    public const string Reference = "c.n.";

    private static readonly HashSet<string> Abbreviations = new(
        ["no", "nos", "st", "art", "arts", "para", "paras", "vol", "doc", "mr", "mrs", "ms", "dr", "cf", "etc", "approx"],
        StringComparer.Ordinal);

    public static List<Token> Tokens(string text) => [.. Parts().Matches(text).Select(static part => new Token(
        KeyOf(part.Value), part.Index, part.Index + part.Length, char.IsUpper(part.Value[0])))];

    /// <summary>The sentences: none holds the end of a paragraph, unless the next line goes on in the middle of a sentence.</summary>
    public static IEnumerable<(int First, int Count)> Sentences(IReadOnlyList<Token> tokens)
    {
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Ends(tokens, i))
                continue;
            // A closing quotation mark belongs to the sentence that it ends.
            while (tokens[i].Key != Paragraph && i + 1 < tokens.Count && tokens[i + 1].Key is "”" or ")" or "]")
                i++;
            if (i >= first)
                yield return (first, i + 1 - first);
            first = i + 1;
        }

        if (first < tokens.Count)
            yield return (first, tokens.Count - first);
    }

    private static bool Ends(IReadOnlyList<Token> tokens, int place)
    {
        var (token, next) = (tokens[place], place + 1 < tokens.Count ? tokens[place + 1] : default);
        var before = place > 0 ? tokens[place - 1].Key : "";
        return token.Key switch
        {
            _ when place + 1 == tokens.Count => true,
            ";" => true,
            Paragraph => next.IsCapital || next.IsQuote || next.Key is "…" or "-" or "[" || char.IsDigit(next.Key[0]) || before is ":"
                or "." or "”",
            "." => before.Length > 1 && !Abbreviations.Contains(before) && (next.IsCapital || next.IsQuote || next.Key is Paragraph
                or "[" or "(")
                || before is ")" or "”" or "]" or "\"" && next.IsCapital,
            _ => false,
        };
    }

    private static string KeyOf(string part) => part switch
    {
        _ when part.StartsWith("C.N.", StringComparison.Ordinal) => Reference,
        "…" or "..." => "…",
        "–" or "—" => "-",
        _ => part.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('‑', '-'),
    };

    [GeneratedRegex(
        @"C\.N\.[0-9]+\.[0-9]{4}\.\s?TREATIES(?:[-.][A-Za-z0-9]+)*" +
        @"|[\p{L}\p{M}]+(?:['’‘‑\-][\p{L}\p{M}]+)*|[0-9]+(?:st|nd|rd|th)?|\.\.\.+|[\n.,;:()\[\]“”""…–—-]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
