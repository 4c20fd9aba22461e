using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Tables;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>The tables of a page as printed.</summary>
internal static class HtmlTables
{
    private const string Known = "table[id$='_tblgrid'], #specialtbl table[id$='_Table1']";

    /// <summary>The table of participants, if the page has one.</summary>
    public static PrintedTable? Participants(IHtmlDocument page) =>
        page.QuerySelector("table[id$='_tblgrid']") is IHtmlTableElement { Rows.Length: > 0 } table ? Print(table) : null;

    /// <summary>The further table that the depositary adds for acts of another kind, if the page has one that is filled.</summary>
    public static PrintedTable? Special(IHtmlDocument page) =>
        page.QuerySelector("#specialtbl table[id$='_Table1']") is IHtmlTableElement { Rows.Length: > 1 } table ? Print(table) : null;

    /// <summary>Whether one of these has a table within it, which no page of the depositary has.</summary>
    public static bool IsNested(IHtmlDocument page) =>
        page.QuerySelector("table[id$='_tblgrid'] table, table[id$='_Table1'] table") is not null;

    /// <summary>Whether a table is one of these.</summary>
    public static bool IsKnown(IHtmlTableElement table) => table.Matches(Known);

    /// <summary>The elements that these are.</summary>
    public static IEnumerable<IElement> Elements(IHtmlDocument page) => page.QuerySelectorAll(Known);

    public static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 0;

    public static PrintedTable Print(IHtmlTableElement table) => new(
        LineOf(table),
        [.. table.Rows[0].Cells.Skip(1).Select(HtmlText.Of)],
        [.. table.Rows.Skip(1).Select(Print)]);

    private static PrintedRow Print(IHtmlTableRowElement row)
    {
        var cells = row.Cells.ToList();
        return cells.Count == 0
            ? new PrintedRow(LineOf(row), "", [], [])
            : new PrintedRow(LineOf(row), HtmlText.Of(cells[0]), HtmlText.NoteMarks(cells[0]), [.. cells.Skip(1).Select(HtmlText.Of)]);
    }
}
