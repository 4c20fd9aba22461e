namespace MineAction.Api.Http.Pictures;

/// <summary>Breaks text into lines for a picture, which wraps nothing of itself.</summary>
internal static class TextLines
{
    /// <summary>
    /// The lines of <paramref name="text"/> at a font size, none wider than <paramref name="width"/> by the measure of the shipped fonts'
    /// widest common letters. A text without spaces, as in Chinese, breaks between any two characters.
    /// </summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="size">The font size in pixels.</param>
    /// <param name="width">The room in pixels.</param>
    public static IReadOnlyList<string> Of(string text, double size, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in WordsOf(text))
        {
            if (line.Length > 0 && WidthOf((line + word).TrimEnd()) * size > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += word;
        }

        lines.Add(line.TrimEnd());
        return lines;
    }

    // Words keep the space after them; a Chinese character keeps the punctuation after it.
    private static IEnumerable<string> WordsOf(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' || (IsWide(text[i - 1]) && IsWide(text[i]) && !char.IsPunctuation(text[i])))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static double WidthOf(string text) => text.Sum(letter => letter switch
    {
        >= '\u2E80' => 1.0,
        >= '\u0600' and <= '\u06FF' => 0.5,
        >= 'A' and <= 'Z' or 'm' or 'w' or (>= '\u0410' and <= '\u042F') => 0.72,
        ' ' or '.' or ',' or 'i' or 'l' or 'j' or '’' or '\'' => 0.3,
        _ => 0.58,
    });

    private static bool IsWide(char letter) => letter >= '\u2E80';
}
