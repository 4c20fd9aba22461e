using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Tables;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>
/// The tables with participants that stand beside that of the status: those of territories are read, of any other there is a warning.
/// </summary>
internal static class HtmlOtherTables
{
    public static (IReadOnlyList<DocumentAct> Acts, CharacterCounts Characters) Read(
        IHtmlDocument page, NameIndex names, IReadOnlyList<StatusRow> rows, List<Finding> findings)
    {
        var acts = new List<DocumentAct>();
        var characters = CharacterCounts.None;
        foreach (var table in Of(page, names))
        {
            var printed = HtmlTables.Print(table);
            if (TerritoryTableReader.Of(printed) is { } reader)
            {
                var read = reader.Read(printed, names, rows, findings);
                acts.AddRange(read);
                characters += new CharacterCounts(printed.Characters, 0, 0);
                continue;
            }

            characters += new CharacterCounts(0, 0, printed.Characters);
            var heading = string.Join(" | ", printed.Headings.Where(static text => text.Length > 0));
            findings.Add(Finding.Warning(
                printed.Line, null, heading.Length > 0 ? heading : "table",
                $"A table with {printed.Rows.Count} rows of participants, of a kind that is not known, is not read: "
                + $"{printed.Rows[0].Name} | {printed.Rows[0].Excerpt}"));
        }

        return (acts, characters);
    }

    public static IEnumerable<IHtmlTableElement> Of(IHtmlDocument page, NameIndex names) =>
        page.QuerySelectorAll("table").OfType<IHtmlTableElement>().Where(table => IsOther(table, names));

    // Not the page's layout: no table within it, and a participant's name at the head of most of its rows.
    private static bool IsOther(IHtmlTableElement table, NameIndex names)
    {
        if (table.Rows.Length < 2 || HtmlTables.IsKnown(table) || table.QuerySelector("table") is not null)
            return false;
        var named = table.Rows.Skip(1).Count(row => row.Cells.Length > 1 && names.Find(HtmlText.Of(row.Cells[0])) is not null);
        return named > 0 && named * 2 >= table.Rows.Skip(1).Count(static row => row.Cells.Length > 1);
    }
}
