using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Tables;

/// <summary>
/// Reader of the table "Territorial Application" of human-rights treaties: participant, date of receipt of the notification, territories.
/// </summary>
/// <param name="Day">The column of the day.</param>
/// <param name="Territories">The column of the territories.</param>
internal sealed record TerritoryTableReader(int Day, int Territories)
{
    /// <summary>The reader of a table; null where its headings are not those of territories.</summary>
    public static TerritoryTableReader? Of(PrintedTable table)
    {
        var (day, territories) = (IndexOf(table, "date"), IndexOf(table, "territor"));
        return day < 0 || territories < 0 || day == territories ? null : new(day, territories);
    }

    public IReadOnlyList<DocumentAct> Read(PrintedTable table, NameIndex names, IReadOnlyList<StatusRow> rows, List<Finding> findings)
    {
        var acts = new List<DocumentAct>();
        var name = "";
        foreach (var row in table.Rows)
        {
            // A State with several notifications is named once.
            name = row.Name.Length > 0 ? row.Name : name;
            var days = DaysIn(row.Cells.ElementAtOrDefault(Day) ?? "");
            var where = row.Cells.ElementAtOrDefault(Territories) ?? "";
            if (days.Count != 1 || where.Length == 0 || name.Length == 0)
            {
                findings.Add(Finding.Error(
                    row.Line, name, "Territorial Application", $"The row is not one day with its territories: {row.Excerpt}"));
                continue;
            }

            acts.Add(new DocumentAct
            {
                Participant = rows.FirstOrDefault(each => names.AreSame(each.Participant, name))?.Participant ?? name,
                Kind = TreatyActionKind.TerritorialApplication,
                Date = days[0],
                Note = $"Territorial application: {where}",
                Line = row.Line,
            });
        }

        return acts;
    }

    private static List<DateOnly> DaysIn(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return [.. Enumerable.Range(0, tokens.Count).Select(place => DayReader.At(tokens, place)?.Day).OfType<DateOnly>()];
    }

    private static int IndexOf(PrintedTable table, string word) =>
        table.Headings.ToList().FindIndex(heading => heading.Contains(word, StringComparison.OrdinalIgnoreCase));
}
