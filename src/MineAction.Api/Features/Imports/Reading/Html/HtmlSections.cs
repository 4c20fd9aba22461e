using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.Api.Features.Imports.Reading.Notes;

namespace MineAction.Api.Features.Imports.Reading.Html;

/// <summary>The running text below a page's tables.</summary>
internal static class HtmlSections
{
    /// <summary>Every entry of every section of declarations, objections and notifications.</summary>
    public static IReadOnlyList<DeclarationEntry> Declarations(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("[id$='_divParticipant']").Select(name => new DeclarationEntry(
            TitleOf(page, name.Id!), HtmlTables.LineOf(name), HtmlText.Of(name), HtmlText.NoteMarks(name), TextBeside(name))),
    ];

    public static IReadOnlyList<EndNote> EndNotes(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("[id$='_divNotesAll']").Select(static note => (Note: note, Mark: note.QuerySelector("a[name]")))
            .Where(static found => found.Mark is not null)
            .Select(static found => new EndNote(
                HtmlText.Of(found.Mark), HtmlTables.LineOf(found.Note), TextBehind(found.Note, found.Mark!))),
    ];

    // "…_dgDecUnderArticle_ctl02_divParticipant" is an entry of the section whose heading has an identifier of its own.
    private static string TitleOf(IHtmlDocument page, string entryId)
    {
        var list = entryId.Split('_').FirstOrDefault(static part => part.StartsWith("dg", StringComparison.Ordinal)) ?? "";
        string[] headings = list switch
        {
            "dgDec" => ["divMainDecTilte"],
            "dgObj" => ["divMainObjTitle"],
            "dgDecUnderArticle" => ["divMainDecArt", "divDecArt"],
            _ => [],
        };
        var title = string.Join(' ', headings.Select(heading => HtmlText.Of(page.QuerySelector($"[id$='_{heading}']"))));
        return title.Length > 0 ? title : list;
    }

    private static string TextBeside(IElement name) => string.Join(
        '\n',
        name.ParentElement!.Children.Where(part => part != name).Select(HtmlText.Paragraphs).Where(static text => text.Length > 0));

    private static string TextBehind(IElement note, IElement mark)
    {
        var text = HtmlText.Paragraphs(note);
        var number = HtmlText.Of(mark);
        return text.StartsWith(number, StringComparison.Ordinal) ? text[number.Length..].TrimStart() : text;
    }
}
