using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Notes;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>The running text below a page's tables.</summary>
internal static class HtmlSections
{
    /// <summary>Every entry of every section of declarations, objections and notifications.</summary>
    public static IReadOnlyList<DeclarationEntry> Declarations(IHtmlDocument page)
    {
        string Heading(string end) => HtmlText.Of(page.QuerySelector($"[id$='_{end}']"));
        var titles = new Dictionary<string, string>
        {
            ["dgDec"] = Heading("divMainDecTilte"),
            ["dgObj"] = Heading("divMainObjTitle"),
            ["dgDecUnderArticle"] = $"{Heading("divMainDecArt")} {Heading("divDecArt")}",
        };
        return
        [
            .. page.QuerySelectorAll("[id$='_divParticipant']").Select(name => new DeclarationEntry(
                titles.GetValueOrDefault(SectionOf(name.Id!), SectionOf(name.Id!)),
                HtmlTables.LineOf(name),
                HtmlText.Of(name),
                HtmlText.NoteMarks(name),
                TextBeside(name))),
        ];
    }

    /// <summary>The elements that these entries and notes fill.</summary>
    public static IEnumerable<IElement> Elements(IHtmlDocument page) => page.QuerySelectorAll("[id$='_divNotesAll']")
        .Concat(page.QuerySelectorAll("[id$='_divParticipant']").Select(static name => name.ParentElement!));

    public static IReadOnlyList<EndNote> EndNotes(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("[id$='_divNotesAll']")
            .Select(static note => (Note: note, Number: HtmlText.Of(note.QuerySelector("a[name]")), Text: HtmlText.Paragraphs(note)))
            .Select(static found => new EndNote(
                found.Number,
                HtmlTables.LineOf(found.Note),
                found.Text.StartsWith(found.Number, StringComparison.Ordinal) ? found.Text[found.Number.Length..] : found.Text)),
    ];

    // "…_dgDecUnderArticle_ctl02_divParticipant" stands in the section "dgDecUnderArticle".
    private static string SectionOf(string entryId) =>
        entryId.Split('_').FirstOrDefault(static part => part.StartsWith("dg", StringComparison.Ordinal), entryId);

    private static string TextBeside(IElement name) => string.Join(
        '\n',
        name.ParentElement!.Children.Where(part => part != name).Select(HtmlText.Paragraphs).Where(static text => text.Length > 0));
}
