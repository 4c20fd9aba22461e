using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// Reader of declarations of provisional and of territorial application, which the treaties have made with the deposit. The texts of
/// other declarations, reservations and objections are no acts of the register: they are reported.
/// </summary>
internal sealed partial class DeclarationsReader(IReadOnlyDictionary<string, StatusRow> rows, List<Finding> findings)
{
    public NotedAct? Read(DeclarationEntry entry)
    {
        if (KindOf(entry) is { } kind
            && rows.GetValueOrDefault(entry.Participant) is { } row
            && DayOf(entry, row) is { } day
            && row.Acts.All(act => act.Kind != kind))
        {
            return new NotedAct(null, new DocumentAct
            {
                Participant = row.Participant,
                Kind = kind,
                Date = day,
                Note = PlainText.Collapse(entry.Text.Length == 0 ? entry.Section : entry.Text),
                Origin = ActOrigin.Declaration,
                Line = entry.Line,
            });
        }

        findings.Add(Finding.Info(entry.Line, entry.Participant, entry.Section, $"Not read as an act: {TextOf(entry)}"));
        return null;
    }

    private static TreatyActionKind? KindOf(DeclarationEntry entry)
    {
        // An objection quotes what it objects to.
        if (entry.Section.StartsWith("Objection", StringComparison.OrdinalIgnoreCase))
            return null;
        if (ProvisionalApplication().IsMatch(entry.Section) || ProvisionalApplication().IsMatch(entry.Text))
            return TreatyActionKind.ProvisionalApplication;
        return TerritorialApplication().IsMatch(entry.Text) ? TreatyActionKind.TerritorialApplication : null;
    }

    // A declaration is made with the deposit, unless its text begins with a day of its own.
    private static DateOnly? DayOf(DeclarationEntry entry, StatusRow row)
    {
        if (entry.Text.Contains("pon signature", StringComparison.Ordinal))
            return null;
        return HeaderText.ReadFirstDay(entry.Text) ?? row.Consent?.Date;
    }

    private static string TextOf(DeclarationEntry entry) => entry.Text.Length > 0
        ? PlainText.Excerpt(entry.Text)
        : $"it has no text, only end notes {string.Join(", ", entry.NoteMarks)}.";

    [GeneratedRegex(
        @"\bprovisional application\b|\bapply provisionally\b|\bprovisionally apply\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ProvisionalApplication();

    // A territory follows at once, with a capital: "the Treaty applies to the Hong Kong …", not "to all armed conflicts".
    [GeneratedRegex(
        @"\b(?:Convention|Protocol|Treaty) (?:applies|(?:shall|will|does)(?: not)? (?:apply|extend)) to (?:the )?\p{Lu}",
        RegexOptions.CultureInvariant)]
    private static partial Regex TerritorialApplication();
}
