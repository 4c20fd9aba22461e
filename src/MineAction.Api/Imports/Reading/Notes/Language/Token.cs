namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>A word, a number or a punctuation mark of a text.</summary>
/// <param name="Key">In lower case, with plain apostrophes and dashes; <c>\n</c> for the end of a paragraph.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="IsCapital">Whether it is a word that begins with a capital.</param>
internal readonly record struct Token(string Key, int Start, int End, bool IsCapital)
{
    public bool IsQuote => Key is "“" or "”" or "\"";
}
