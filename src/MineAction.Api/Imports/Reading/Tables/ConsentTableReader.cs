using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Tables;

/// <summary>
/// Reader of a table that marks with an "x" which protocols a participant accepted (Convention on Certain Conventional Weapons, note 8).
/// Unless a day is printed, acceptance was notified with the deposit to the Convention.
/// </summary>
internal sealed partial class ConsentTableReader(IReadOnlyList<StatusRow> deposits, NameIndex names, List<Finding> findings)
{
    private readonly ILookup<string, StatusRow> _deposits = deposits.ToLookup(row => names.KeyOf(row.Participant));

    /// <summary>The rows of each column, by the column's heading.</summary>
    public IReadOnlyList<(string Label, IReadOnlyList<StatusRow> Rows)> Read(PrintedTable table)
    {
        if (!table.Rows.Any(static row => row.Cells.Any(Mark().IsMatch)))
        {
            findings.Add(Finding.Warning(
                table.Line, null, string.Join(" | ", table.Headings), "A further table, of a kind that is not known, is not read."));
            return [];
        }
        var readable = table.ReadableRows(findings);
        return [.. table.Headings.Select((heading, column) => (heading, ReadColumn(readable, heading, column)))];
    }

    private List<StatusRow> ReadColumn(IReadOnlyList<PrintedRow> printedRows, string heading, int column)
    {
        var rows = new List<StatusRow>();
        foreach (var printed in printedRows)
        {
            var text = printed.Cells[column];
            if (text.Length == 0)
                continue;
            if (ReadMark(printed, text) is { } act)
            {
                rows.Add(new StatusRow(printed.Name, printed.Line, printed.NoteMarks, [act]));
                continue;
            }

            var problem = $"\"{PlainText.Excerpt(text)}\" is no mark of consent, or no deposit gives it a day.";
            findings.Add(Finding.Error(printed.Line, printed.Name, heading, problem));
        }
        return rows;
    }

    private DocumentAct? ReadMark(PrintedRow printed, string text)
    {
        var mark = Mark().Match(text);
        if (!mark.Success)
            return null;
        var deposit = _deposits[names.KeyOf(printed.Name)].FirstOrDefault()?.Consent;
        var day = mark.Groups["day"].Success ? PrintedDate.TryRead(mark.Groups["day"].Value) : deposit?.Date;
        if (day is null)
            return null;
        // A successor to the Convention succeeds to the protocols with it.
        var succeeds = deposit?.Kind == TreatyActionKind.Succession && deposit.Date == day;
        return new DocumentAct
        {
            Participant = printed.Name,
            Kind = succeeds ? TreatyActionKind.Succession : TreatyActionKind.ConsentToBeBound,
            Date = day,
            Line = printed.Line,
        };
    }

    [GeneratedRegex(@"^[xX](?: \((?<day>" + PrintedDate.Pattern + @")\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
