using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Xml;

/// <summary>
/// A text of the XML, which carries note marks and other markup as escaped tags: <c>Germany&lt;superscript>5,6&lt;/superscript></c>.
/// </summary>
/// <param name="Text">The text without any tag.</param>
/// <param name="NoteMarks">The numbers of its note marks.</param>
internal sealed partial record MarkedText(string Text, IReadOnlyList<string> NoteMarks)
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static MarkedText Parse(string text) => new(
        PlainText.Collapse(AnyTag().Replace(Superscript().Replace(text, ""), "")),
        [.. Superscript().Matches(text).SelectMany(static mark => mark.Groups["marks"].Value.Split(',', Trimmed))]);

    [GeneratedRegex("<superscript>(?<marks>[^<]*)</superscript>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Superscript();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();
}
