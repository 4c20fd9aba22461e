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
            // Each level's text would be told again with that of every table within it.
            if (HtmlTables.IsNested(page))
                return StatusDocument.Refused(SourceFormat.Html,
                    "A table stands within the table of participants: this is no status page.");
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
        var special = HtmlTables.Special(page);
        var further = special is null ? [] : new ConsentTableReader(rows, names, findings).Read(special);
        var treaty = new TreatyName(header.Title, [.. further.Select(static table => table.Label)]);
        var text = HtmlRunningText.Read(page, names, treaty, rows, findings);
        var other = HtmlOtherTables.Read(page, names, rows, findings);
        var remainder = new HtmlRemainder(names, treaty, findings).Read(
            page, HtmlTables.Elements(page).Concat(HtmlOtherTables.Of(page, names)).Concat(HtmlSections.Elements(page)));
        var main = new StatusTable(null, text.Rows, [.. ActsOf(null), .. other.Acts])
        {
            DeclaredTerms = StatusTableReader.TermsOf(
            printed)
        };
        findings.AddRange(StatedCounts.Check(main, header.StatedSignatories, header.StatedParties));
        return header with
        {
            Tables = [main, .. further.Select(table => new StatusTable(table.Label, table.Rows, [.. ActsOf(table.Label)]))],
            Characters = text.Characters + other.Characters + remainder
                + new CharacterCounts(printed.Characters, 0, 0)
                + (special is null ? CharacterCounts.None : OfSpecial(special, further.Count > 0)),
            Findings = findings,
        };

        IEnumerable<DocumentAct> ActsOf(string? label) =>
            text.Acts.Where(act => act.TableLabel == label).Select(static act => act.Act);
    }

    private static CharacterCounts OfSpecial(PrintedTable special, bool isRead) =>
        isRead ? new(special.Characters, 0, 0) : new(0, 0, special.Characters);
}
