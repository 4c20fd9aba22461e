using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Reading.Tables;

/// <summary>A table as printed: what page and XML have in common.</summary>
/// <param name="Line">The line of the document on which it begins.</param>
/// <param name="Headings">The headings of the columns behind the participant's.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record PrintedTable(int Line, IReadOnlyList<string> Headings, IReadOnlyList<PrintedRow> Rows)
{
    /// <summary>Whether the table is the French edition's, whose months and terms are not read.</summary>
    public bool IsFrench => Rows.Any(static row => row.Cells.Any(StatusCell.IsFrench));

    /// <summary>How many characters its rows have.</summary>
    public int Characters => Rows.Sum(static row => row.Name.Length + row.Cells.Sum(static cell => cell.Length));

    /// <summary>The rows that name one participant and have a cell for every heading; the others become findings.</summary>
    public IReadOnlyList<PrintedRow> ReadableRows(List<Finding> findings)
    {
        var readable = new List<PrintedRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            void Report(string problem) => findings.Add(Finding.Error(row.Line, row.Name, null, problem));
            if (row.Name.Length == 0)
                Report($"The row names nobody: {row.Excerpt}");
            else if (row.Cells.Count != Headings.Count)
                Report($"Cells and headings differ in number ({row.Cells.Count}, {Headings.Count}): {row.Excerpt}");
            else if (!seen.Add(row.Name))
                Report("The table names this participant twice.");
            else
                readable.Add(row);
        }
        return readable;
    }
}
