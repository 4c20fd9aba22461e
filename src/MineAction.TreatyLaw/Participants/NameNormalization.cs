using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MineAction.TreatyLaw.Participants;

/// <summary>The one form under which two spellings of a name are the same name.</summary>
internal static partial class NameNormalization
{
    // What Unicode does not decompose and its collation still sorts with these letters: ø with o, ł with l, ß with ss.
    private static readonly string[] PlainLetters =
        [.. Enumerable.Range('a', 26).Select(static letter => ((char)letter).ToString()), "ss", "ae", "oe"];

    private static readonly ConcurrentDictionary<char, string> SortedWith = new();

    /// <summary>A name in a document, without the marks of its notes.</summary>
    internal static string Normalize(string name) => Fold(TrailingMarks().Replace(TaggedMarks().Replace(name, ""), ""));

    /// <summary>Any text: a number at its end is a part of it.</summary>
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Decompose(text).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(letter))
                AppendSpace(folded);
            else if (!IsLeftOutByKeyboards(letter))
                folded.Append(Fold(letter));
        }
        return folded.ToString().TrimEnd();
    }

    // The compatibility decomposition: a letter and its marks apart, full-width and presentation forms as the plain letters. Apostrophes
    // come first, because an acute accent that stands alone decomposes into a space.
    private static string Decompose(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // The one character that is refused as no text: it is the byte order mark turned round.
            if (rune.Value != 0xFFFE)
                wellFormed.Append(IsApostrophe(rune.Value) ? "'" : rune.ToString());
        }
        return wellFormed.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static bool IsApostrophe(int letter) => letter is '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´' or '′';

    // Accents, the vowel marks of Arabic and the hamza on its carrier, the stroke that stretches an Arabic word, controls of direction.
    private static bool IsLeftOutByKeyboards(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        || letter == '\u0640';

    private static string Fold(char letter) => letter switch
    {
        '‐' or '–' or '—' or '−' => "-",
        // Dots that are no marks to Unicode and are left out, or typed on other keyboards, all the same.
        'ı' => "i",
        'ى' or 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        >= '\u00c0' and <= '\u024f' => SortedWith.GetOrAdd(letter, static each => PlainLetterOf(each.ToString())),
        _ => letter.ToString(),
    };

    private static string PlainLetterOf(string letter) => Array.Find(
        PlainLetters,
        plain => CultureInfo.InvariantCulture.CompareInfo.Compare(
            letter, plain, CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreCase) == 0) ?? letter;

    // The depositary's XML writes note marks as escaped markup: "Germany<superscript>5,6</superscript>".
    [GeneratedRegex("<(sup|superscript)>[^<]*</\\1>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaggedMarks();

    // The text of its pages leaves them as numbers behind the name: "North Macedonia 4 ,". No name ends in a number.
    [GeneratedRegex(@"(?<=\p{L}\)?)(?:\s+[0-9]{1,2}(?:\s*,\s*[0-9]{1,2})*\s*,?|[¹²³⁴-⁹]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingMarks();
}
