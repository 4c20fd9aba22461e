using System.Text.RegularExpressions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Reads the acts that end notes tell. What it does not understand becomes a finding, never silence.</summary>
internal sealed partial class EndNotesReader(NameIndex names, IReadOnlyList<string> furtherTables, List<Finding> findings)
{
    private static readonly Func<NotePassage, IReadOnlyList<NotedAct>>[] Readers =
    [
        ReservationWithdrawalNote.Read,
        WithdrawalNote.Read,
        CommunicationNote.Read,
        TerritorialNote.Read,
        CancelledSignatureNote.Read,
    ];

    /// <param name="note">The note.</param>
    /// <param name="carriers">The rows whose participants carry its mark, in the table or among the declarations.</param>
    public IReadOnlyList<NotedAct> Read(EndNote note, IReadOnlyList<StatusRow> carriers)
    {
        var acts = new List<NotedAct>();
        foreach (var text in Passages().Split(note.Text).Select(static part => part.Trim()).Where(static part => part.Length > 0))
        {
            var passage = new NotePassage(text, note.Line, carriers, names);
            var told = Readers.Select(read => read(passage)).FirstOrDefault(static found => found.Count > 0)
                ?? DissolvedStateNote.Read(passage, furtherTables);
            acts.AddRange(told);
            if (told.Count == 0)
                findings.Add(Finding.Info(
                    note.Line, CarriersOf(carriers), $"End note {note.Number}", $"Not read as an act: {PlainText.Excerpt(text)}"));
        }
        return acts;
    }

    private static string? CarriersOf(IReadOnlyList<StatusRow> carriers) =>
        carriers.Count == 0 ? null : string.Join("; ", carriers.Select(static row => row.Participant));

    // One note may tell of a ratification's scope and, in the next paragraph or sentence, of a later act.
    [GeneratedRegex(
        @"(?<=^|\n)(?=On " + LongDate.Pattern + @"|In its |In a |Upon its |With )|(?<=\s)(?=Subsequently, on " + LongDate.Pattern + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Passages();
}
