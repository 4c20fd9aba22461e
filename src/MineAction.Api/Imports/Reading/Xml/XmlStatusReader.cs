using System.Xml;
using System.Xml.Linq;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Tables;
using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Xml;

/// <summary>
/// Reader of the depositary's XML of a status table. Elements are sought by name, whatever their case, order and surroundings, because not
/// all of them are published.
/// </summary>
internal static class XmlStatusReader
{
    private static readonly string[] UnreadSections =
        ["SpecialTables", "Declarations", "Objections", "DeclarationsUnderArticle", "Notifications", "TerritorialApplications", "EndNotes"];

    private const string UnreadSection =
        "How the XML writes this section is not published: no act in it is read. The page (HTML) has the same text and is read whole.";

    public static StatusDocument Read(byte[] bytes)
    {
        var (document, problem, line) = BoundedXml.Parse(bytes);
        if (document?.Root is not { } root)
            return StatusDocument.Refused(SourceFormat.Xml, problem!, line);
        if (Participants(root) is not { } printed)
        {
            var title = Text(root, "Titlesect") ?? "it has no title either";
            return StatusDocument.Refused(SourceFormat.Xml, $"The XML has no table of participants: {title}.");
        }

        return printed.IsFrench
            ? StatusDocument.RefusedAsFrench(SourceFormat.Xml, null, printed.Line)
            : Read(root, printed);
    }

    private static StatusDocument Read(XElement root, PrintedTable printed)
    {
        var findings = new List<Finding>();
        var table = new StatusTable(null, StatusTableReader.Read(printed, findings), [])
        {
            DeclaredTerms = StatusTableReader.TermsOf(printed),
        };
        var signatories = Count(root, "Signatories");
        var parties = Count(root, "Parties");
        findings.AddRange(StatedCounts.Check(table, signatories, parties));
        findings.AddRange(Unread(root));
        var (at, on) = HeaderText.ReadConclusion(Text(root, "Conclusion"));
        var entryIntoForce = LabelText(root, "EIF");
        return new StatusDocument
        {
            Format = SourceFormat.Xml,
            Title = Text(root, "Titlesect"),
            AdoptedOn = on,
            AdoptedAt = at,
            EntryIntoForceOn = HeaderText.ReadFirstDay(entryIntoForce),
            EntryIntoForce = entryIntoForce,
            Registration = HeaderText.ReadRegistration(LabelText(root, "Registration")),
            StatedSignatories = signatories,
            StatedParties = parties,
            Tables = [table],
            Findings = findings,
        };
    }

    private static IEnumerable<Finding> Unread(XElement root) =>
    [
        .. UnreadSections.SelectMany(name => All(root, name)).Where(static section => section.HasElements)
            .Select(static section => Finding.Info(LineOf(section), null, section.Name.LocalName, UnreadSection)),
        .. All(root, "TGroup").Skip(1).Select(static table => Finding.Warning(LineOf(table), null, null, "A further table is not read.")),
    ];

    private static PrintedTable? Participants(XElement root)
    {
        if (All(root, "Participants").SelectMany(static participants => All(participants, "TGroup")).FirstOrDefault() is not { } group)
            return null;
        var head = All(group, "Thead").SelectMany(static thead => All(thead, "Row")).FirstOrDefault();
        var rows = All(group, "Tbody").SelectMany(static tbody => All(tbody, "Row")).Select(Print).ToList();
        if (head is null || rows.Count == 0)
            return null;
        var headings = All(head, "Entry").Skip(1).Select(static entry => MarkedText.Parse(entry.Value).Text);
        return new PrintedTable(LineOf(group), [.. headings], rows);
    }

    private static PrintedRow Print(XElement row)
    {
        var entries = All(row, "Entry").Select(static entry => MarkedText.Parse(entry.Value)).ToList();
        return entries.Count == 0
            ? new PrintedRow(LineOf(row), "", [], [])
            : new PrintedRow(LineOf(row), entries[0].Text, entries[0].NoteMarks, [.. entries.Skip(1).Select(static entry => entry.Text)]);
    }

    private static IEnumerable<XElement> All(XElement within, string name) =>
        within.Descendants().Where(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string? Text(XElement root, string name) =>
        All(root, name).Select(static element => MarkedText.Parse(element.Value).Text).FirstOrDefault(static text => text.Length > 0);

    private static string? LabelText(XElement root, string name) =>
        All(root, name).Select(static element => Text(element, "Labeltext")).FirstOrDefault(static text => text is not null);

    // Note marks are elements within the count: 192 with note 1 has the text 1921. Its first text node is the count alone.
    private static int? Count(XElement root, string name) =>
        HeaderText.ReadCount(All(root, name).SelectMany(static count => count.Nodes().OfType<XText>()).FirstOrDefault()?.Value);

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
