using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Reading.Tables;

/// <summary>Reader of a table of participants. What it cannot read it reports with row, column and text.</summary>
internal static class StatusTableReader
{
    public static IReadOnlyList<StatusRow> Read(PrintedTable table, List<Finding> findings)
    {
        var columns = table.Headings.Select(ColumnHeading.Parse).ToList();
        var rows = table.ReadableRows(findings).Select(printed => ReadRow(printed, columns, findings)).ToList();
        ReportUnknownTerms(table, columns, findings);
        return rows;
    }

    /// <summary>What the headings say that the columns hold.</summary>
    public static IReadOnlyList<HeadingTerm> TermsOf(PrintedTable table) =>
        [.. table.Headings.SelectMany(static heading => ColumnHeading.Parse(heading).Terms)];

    private static StatusRow ReadRow(PrintedRow printed, List<ColumnHeading> columns, List<Finding> findings)
    {
        var acts = new List<DocumentAct>();
        var reported = findings.Count;
        foreach (var (column, text) in columns.Zip(printed.Cells))
        {
            void Report(string problem) => findings.Add(Finding.Error(printed.Line, printed.Name, column.Text, problem));
            if (text.Length == 0)
                continue;
            if (StatusCell.TryRead(text) is not { } cell)
                Report($"The cell \"{PlainText.Excerpt(text)}\" is not one day with at most one letter.");
            else if (column.Resolve(cell.Code) is not { } term)
                Report($"The heading does not say what \"{PlainText.Excerpt(text)}\" is.");
            else if (term.Kind is { } kind)
                acts.Add(ActOf(printed, cell, kind, term));
        }
        if (acts.Count == 0 && findings.Count == reported)
            findings.Add(Finding.Info(printed.Line, printed.Name, null, $"No act is read from the row: {printed.Excerpt}"));
        return new StatusRow(printed.Name, printed.Line, printed.NoteMarks, acts);
    }

    private static DocumentAct ActOf(PrintedRow printed, StatusCell cell, TreatyActionKind kind, HeadingTerm term) => new()
    {
        Participant = printed.Name,
        Kind = kind,
        IsKindOpen = term.IsKindOpen,
        Date = cell.Date,
        IsBracketed = cell.IsBracketed,
        // "Participation", "Succession to signature": the kind alone would lose what the column says.
        Note = term.Text.Equals(Code<TreatyActionKind>.Of(kind).Replace('-', ' '), StringComparison.OrdinalIgnoreCase) ? null : term.Text,
        Line = printed.Line,
    };

    // Once a term, not once a cell: "Application" fills a hundred cells.
    private static void ReportUnknownTerms(PrintedTable table, List<ColumnHeading> columns, List<Finding> findings)
    {
        foreach (var column in columns.Where(static column => column.LacksLetters))
        {
            findings.Add(Finding.Warning(table.Line, null, column.Text,
                "The heading has no letters that tell its cells apart: a consent without one is read as of no known kind."));
        }

        foreach (var column in columns)
            findings.AddRange(column.Terms.Where(static term => term.Kind is null).Select(term => Finding.Warning(
                table.Line, null, column.Text, $"The register has no kind of act called \"{term.Text}\": its dates are not read.")));
    }
}
