using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Findings that say what a passage is that gives no act.</summary>
internal static class PassageWording
{
    // Longer words than any note's would make the findings larger than the page.
    private const int QuotedLength = 2_000;

    public static Finding Told(int line, string? participant, string section, PassageKind kind, string text) =>
        Finding.Info(line, participant, section, $"{InWords(kind)}: {PlainText.Excerpt(text)}") with { Passage = kind };

    /// <summary>A passage that an editor has to judge, in its own words.</summary>
    public static string Quote(string text) => text.Length <= QuotedLength ? text : $"{text[..QuotedLength]}…";

    private static string InWords(PassageKind kind) => kind switch
    {
        PassageKind.Declaration => "A declaration or understanding, no act",
        PassageKind.Reservation => "A reservation, no act",
        PassageKind.Objection => "An objection or a word on another State's declaration, no act",
        PassageKind.Statement => "A statement, no act",
        PassageKind.NameRemark => "A remark on a name or on the territory of a State, no act",
        PassageKind.TreatyRemark => "A remark on the treaty or on where a text is found, no act",
        PassageKind.Unread => "May hide an act of status",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of passage."),
    };
}
