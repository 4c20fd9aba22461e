using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes;
using MineAction.Api.Imports.Reading.Tables;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>Reader of a status page saved from the depositary's site: header, tables, declarations and end notes.</summary>
internal sealed class HtmlStatusPageReader(NameIndex names)
{
    public StatusDocument Read(string html)
    {
        // The parser closes every element that a broken download left open, so that only the text shows it.
        if (!html.Contains("</html>", StringComparison.OrdinalIgnoreCase))
            return StatusDocument.Refused(SourceFormat.Html, "The page is cut off: it has no closing </html>.");
        var (page, problem) = BoundedHtml.Parse(html);
        if (page is null)
            return StatusDocument.Refused(SourceFormat.Html, problem!);
        using (page)
        {
            if (HtmlTables.Participants(page) is not { } printed)
                return StatusDocument.Refused(
                    SourceFormat.Html, $"The page has no table of participants: {PlainText.Excerpt(HtmlText.Of(page.Body))}");
            var header = HtmlHeader.Read(page);
            return printed.IsFrench
                ? StatusDocument.RefusedAsFrench(SourceFormat.Html, header.Reference, printed.Line)
                : Read(page, printed, header);
        }
    }

    private StatusDocument Read(IHtmlDocument page, PrintedTable printed, StatusDocument header)
    {
        var findings = new List<Finding>();
        var rows = StatusTableReader.Read(printed, findings);
        var further = HtmlTables.Special(page) is { } special ? new ConsentTableReader(rows, names, findings).Read(special) : [];
        var noted = ReadRunningText(page, rows, [.. further.Select(static table => table.Label)], findings);
        StatusTable TableOf(string? label, IReadOnlyList<StatusRow> itsRows) =>
            new(label, itsRows, [.. noted.Where(act => act.TableLabel == label).Select(static act => act.Act)]);
        var main = TableOf(null, rows) with { DeclaredTerms = StatusTableReader.TermsOf(printed) };
        findings.AddRange(StatedCounts.Check(main, header.StatedSignatories, header.StatedParties));
        return header with { Tables = [main, .. further.Select(table => TableOf(table.Label, table.Rows))], Findings = findings };
    }

    private List<NotedAct> ReadRunningText(
        IHtmlDocument page, IReadOnlyList<StatusRow> rows, IReadOnlyList<string> furtherTables, List<Finding> findings)
    {
        var rowsByName = rows.ToDictionary(static row => row.Participant, StringComparer.Ordinal);
        var declarations = HtmlSections.Declarations(page);
        var declared = new DeclarationsReader(rowsByName, findings);
        var noted = declarations.Select(declared.Read).OfType<NotedAct>().ToList();
        // Some notes are marked on the name of a declaration only.
        var onDeclarations = declarations.Where(entry => rowsByName.ContainsKey(entry.Participant))
            .Select(entry => (entry.NoteMarks, Row: rowsByName[entry.Participant]));
        var carriers = rows.Select(static row => (row.NoteMarks, Row: row)).Concat(onDeclarations)
            .SelectMany(static carrier => carrier.NoteMarks, static (carrier, mark) => (mark, carrier.Row)).Distinct()
            .ToLookup(static carrier => carrier.mark, static carrier => carrier.Row);
        var notes = new EndNotesReader(names, furtherTables, findings);
        noted.AddRange(HtmlSections.EndNotes(page).SelectMany(note => notes.Read(note, [.. carriers[note.Number]])));
        return noted;
    }
}
