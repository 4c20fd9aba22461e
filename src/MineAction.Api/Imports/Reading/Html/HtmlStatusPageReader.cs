using AngleSharp.Html.Dom;
using MineAction.Api.Imports.Reading.Notes;
using MineAction.Api.Imports.Reading.Tables;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Html;

/// <summary>Reads a status page saved from the depositary's site: header, tables, declarations and end notes.</summary>
internal sealed class HtmlStatusPageReader(NameIndex names)
{
    public StatusDocument Read(string html)
    {
        // A forgiving parser closes what a broken download left open.
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
            new(label, itsRows, [.. noted.Where(told => told.TableLabel == label).Select(static told => told.Act)]);
        var main = TableOf(null, rows) with { DeclaredTerms = StatusTableReader.TermsOf(printed) };
        findings.AddRange(ReadingChecks.Of(main, header.StatedSignatories, header.StatedParties));
        if (header.StatusAsAt is null)
            findings.Add(Finding.Warning(null, null, null, "The page does not say of which day it speaks (\"STATUS AS AT\")."));
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
        var carriers = rows.Select(static row => (row.NoteMarks, Row: row))
            .Concat(declarations.Where(entry => rowsByName.ContainsKey(entry.Participant)).Select(entry => (entry.NoteMarks, Row: rowsByName[entry.Participant])))
            .SelectMany(static carrier => carrier.NoteMarks, static (carrier, mark) => (mark, carrier.Row)).Distinct()
            .ToLookup(static carrier => carrier.mark, static carrier => carrier.Row);
        var notes = new EndNotesReader(names, furtherTables, findings);
        noted.AddRange(HtmlSections.EndNotes(page).SelectMany(note => notes.Read(note, [.. carriers[note.Number]])));
        return noted;
    }
}
