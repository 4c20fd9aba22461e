using AngleSharp.Html.Dom;
using MineAction.Api.Features.Imports.Reading.Notes;
using MineAction.Api.Features.Imports.Reading.Tables;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Imports.Reading.Html;

/// <summary>Reads a status page saved from the depositary's site: header, tables, declarations and end notes.</summary>
internal sealed class HtmlStatusPageReader(NameIndex names)
{
    public StatusDocument Read(string html)
    {
        // A forgiving parser closes what a broken download left open.
        if (!html.Contains("</html>", StringComparison.OrdinalIgnoreCase))
            return StatusDocument.Refused(DocumentFormat.Html, "The page is cut off: it has no closing </html>.");
        var (page, problem) = BoundedHtml.Parse(html);
        if (page is null)
            return StatusDocument.Refused(DocumentFormat.Html, problem!);
        using (page)
        {
            if (HtmlTables.Participants(page) is not { } printed)
                return StatusDocument.Refused(
                    DocumentFormat.Html, $"The page has no table of participants: {PlainText.Excerpt(HtmlText.Of(page.Body))}");
            var header = HtmlHeader.Read(page);
            return printed.IsFrench
                ? StatusDocument.RefusedAsFrench(DocumentFormat.Html, header.Reference, printed.Line)
                : Read(page, printed, header);
        }
    }

    private StatusDocument Read(IHtmlDocument page, PrintedTable printed, HtmlHeader header)
    {
        var findings = new List<Finding>();
        var rows = StatusTableReader.Read(printed, findings);
        var further = HtmlTables.Special(page) is { } special ? new ConsentTableReader(rows, names, findings).Read(special) : [];
        var noted = ReadRunningText(page, rows, [.. further.Select(static table => table.Label)], findings);
        StatusTable TableOf(string? label, IReadOnlyList<StatusRow> itsRows) =>
            new(label, itsRows, [.. noted.Where(told => told.TableLabel == label).Select(static told => told.Act)]);
        var main = TableOf(null, rows);
        findings.AddRange(ReadingChecks.Of(main, header.Signatories, header.Parties));
        return new StatusDocument
        {
            Format = DocumentFormat.Html,
            Reference = header.Reference,
            Title = header.Title,
            AdoptedOn = header.AdoptedOn,
            AdoptedAt = header.AdoptedAt,
            EntryIntoForceOn = HeaderText.ReadFirstDay(header.EntryIntoForce),
            EntryIntoForce = header.EntryIntoForce,
            Registration = header.Registration,
            StatusAsAt = header.StatusAsAt,
            StatedSignatories = header.Signatories,
            StatedParties = header.Parties,
            Tables = [main, .. further.Select(table => TableOf(table.Label, table.Rows))],
            Findings = findings,
        };
    }

    private List<NotedAct> ReadRunningText(
        IHtmlDocument page, IReadOnlyList<StatusRow> rows, IReadOnlyList<string> furtherTables, List<Finding> findings)
    {
        var declarations = HtmlSections.Declarations(page);
        var declared = new DeclarationsReader(rows, findings);
        var noted = declarations.Select(declared.Read).OfType<NotedAct>().ToList();
        var notes = new EndNotesReader(names, furtherTables, findings);
        foreach (var note in HtmlSections.EndNotes(page))
        {
            var declarants = declarations.Where(entry => entry.NoteMarks.Contains(note.Number)).Select(static entry => entry.Participant).ToHashSet();
            noted.AddRange(notes.Read(note, [.. rows.Where(row => row.NoteMarks.Contains(note.Number) || declarants.Contains(row.Participant))]));
        }
        return noted;
    }
}
