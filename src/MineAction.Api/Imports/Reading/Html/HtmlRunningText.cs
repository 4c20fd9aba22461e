using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>What a page's declarations and end notes say, and how it bears on the rows of its table.</summary>
/// <param name="Rows">The rows, with the texts of their notes and with what notes tell of the acts that their cells state.</param>
/// <param name="Acts">The acts that no cell states.</param>
/// <param name="Characters">How much of the text was read into what.</param>
internal sealed record HtmlRunningText(IReadOnlyList<StatusRow> Rows, IReadOnlyList<NotedAct> Acts, CharacterCounts Characters)
{
    public static HtmlRunningText Read(
        IHtmlDocument page, NameIndex names, TreatyName treaty, IReadOnlyList<StatusRow> rows, List<Finding> findings)
    {
        var rowsByName = rows.ToDictionary(static row => row.Participant, StringComparer.Ordinal);
        var declarations = HtmlSections.Declarations(page);
        var endNotes = HtmlSections.EndNotes(page);
        var declared = new DeclarationsReader(names, treaty, rowsByName, findings);
        var noted = declarations.Select(declared.Read).OfType<NotedAct>().ToList();
        // Some notes are marked on the name of a declaration only.
        var onDeclarations = declarations.Where(entry => rowsByName.ContainsKey(entry.Participant))
            .Select(entry => (entry.NoteMarks, Row: rowsByName[entry.Participant]));
        var carriers = rows.Select(static row => (row.NoteMarks, Row: row)).Concat(onDeclarations)
            .SelectMany(static carrier => carrier.NoteMarks, static (carrier, mark) => (mark, carrier.Row)).Distinct()
            .ToLookup(static carrier => carrier.mark, static carrier => carrier.Row);
        var notes = new EndNotesReader(names, treaty, findings);
        noted.AddRange(endNotes.SelectMany(note => notes.Read(note, [.. carriers[note.Number]])));
        var texts = endNotes.ToLookup(static note => note.Number, static note => note.Text);
        findings.AddRange(rows.SelectMany(row => row.NoteMarks.Where(mark => !texts.Contains(mark)).Select(mark => Finding.Unread(
            row.Line, row.Participant, $"End note {mark}", "May hide an act of status, for the page has no note of this number."))));
        return new HtmlRunningText(
            [.. rows.Select(row => WithNotes(row, [.. row.NoteMarks.SelectMany(mark => texts[mark])], noted))],
            [.. noted.Where(act => !rowsByName.TryGetValue(act.Act.Participant, out var row) || !row.Acts.Any(cell => IsSame(cell, act)))],
            declared.Characters + notes.Characters);
    }

    // A note may tell of what the cell states: of which articles an application is provisional, by which deposit a State joined again.
    private static StatusRow WithNotes(StatusRow row, IReadOnlyList<string> texts, List<NotedAct> noted) => row with
    {
        Notes = texts,
        Acts =
        [
            .. row.Acts.Select(act => noted.Find(each => each.Act.Participant == row.Participant && IsSame(act, each)) is { } told
                ? act with { Note = act.Note ?? told.Act.Note }
                : act),
        ],
    };

    private static bool IsSame(DocumentAct cell, NotedAct noted) =>
        noted.TableLabel is null && noted.Act.Kind == cell.Kind && noted.Act.Date == cell.Date;
}
