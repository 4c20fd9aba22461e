using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace MineAction.TreatyLaw.Participants;

/// <summary>The one form under which two spellings of a name are the same name.</summary>
internal static partial class NameNormalization
{
    // Under invariant globalization String.Normalize returns its input, so the accents are listed. й and ё are here because
    // their decomposed forms lose their marks too.
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķļľłñńňòóôõöøőōŕřśşšșţťțùúûüūůűýÿźžżйё";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnoooooooorrsssstttuuuuuuuyyzzzие";

    private static readonly FrozenDictionary<char, char> WithoutAccent =
        Accented.Zip(Plain).ToFrozenDictionary(static pair => pair.First, static pair => pair.Second);

    internal static string Normalize(string name)
    {
        var unmarked = TrailingMarks().Replace(TaggedMarks().Replace(name, ""), "");
        var folded = new StringBuilder(unmarked.Length);
        foreach (var letter in unmarked.ToLowerInvariant())
        {
            if (char.IsWhiteSpace(letter))
                AppendSpace(folded);
            else if (!IsCombiningAccent(letter))
                folded.Append(Fold(letter));
        }
        return folded.ToString().TrimEnd();
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static bool IsCombiningAccent(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static char Fold(char letter) => letter switch
    {
        '’' or '‘' or 'ʼ' or '`' or '´' or '′' => '\'',
        '‐' or '‑' or '–' or '—' => '-',
        _ => WithoutAccent.GetValueOrDefault(letter, letter),
    };

    // The depositary's XML writes note marks as escaped markup: "Germany<superscript>5,6</superscript>".
    [GeneratedRegex("<(sup|superscript)>[^<]*</\\1>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaggedMarks();

    // The text of its pages leaves them as numbers behind the name: "North Macedonia 4 ,". No name ends in a number.
    [GeneratedRegex(@"(?<=\p{L}\)?)(?:\s+[0-9]{1,2}(?:\s*,\s*[0-9]{1,2})*\s*,?|[¹²³⁴-⁹]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingMarks();
}
