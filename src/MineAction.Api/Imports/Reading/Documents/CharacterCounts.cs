namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>How many characters of a document's tables, notes and declarations were read into what.</summary>
/// <param name="InActs">Read into acts.</param>
/// <param name="InFindings">Read into findings that say what a passage is.</param>
/// <param name="LeftOver">Read into nothing: each passage is listed among the findings.</param>
internal sealed record CharacterCounts(int InActs, int InFindings, int LeftOver)
{
    public static readonly CharacterCounts None = new(0, 0, 0);

    public static CharacterCounts operator +(CharacterCounts one, CharacterCounts other) =>
        new(one.InActs + other.InActs, one.InFindings + other.InFindings, one.LeftOver + other.LeftOver);
}
