using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Reader of the acts that end notes state. A passage in which it finds none becomes a finding.</summary>
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
        var read = new List<NotedAct>();
        foreach (var text in Passages().Split(note.Text).Select(static part => part.Trim()).Where(static part => part.Length > 0))
        {
            var passage = new NotePassage(text, note.Line, carriers, names);
            var found = Readers.Select(reader => reader(passage)).FirstOrDefault(static acts => acts.Count > 0)
                ?? DissolvedStateNote.Read(passage, furtherTables);
            read.AddRange(found);
            if (found.Count > 0)
                continue;
            findings.Add(Finding.Info(
                note.Line, CarriersOf(carriers), $"End note {note.Number}", $"Not read as an act: {PlainText.Excerpt(text)}"));
        }
        return read;
    }

    private static string? CarriersOf(IReadOnlyList<StatusRow> carriers) =>
        carriers.Count == 0 ? null : string.Join("; ", carriers.Select(static row => row.Participant));

    // One note may tell of a ratification's scope and, in the next paragraph or sentence, of a later act.
    [GeneratedRegex(
        @"(?<=^|\n)(?=On " + PrintedDate.Pattern + "|In its |In a |Upon its |With )" +
        @"|(?<=\s)(?=Subsequently, on " + PrintedDate.Pattern + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Passages();
}
