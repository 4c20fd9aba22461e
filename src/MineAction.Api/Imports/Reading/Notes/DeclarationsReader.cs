using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// Reader of declarations of provisional and of territorial application, which the treaties have made with the deposit. The texts of
/// other declarations, reservations and objections are no acts of the register: they are told.
/// </summary>
internal sealed class DeclarationsReader(
    NameIndex names, TreatyName treaty, IReadOnlyDictionary<string, StatusRow> rows, List<Finding> findings)
{
    private const int LongestHeading = 80;

    private readonly NoteLexer _lexer = new(names, treaty.TitleWords);

    /// <summary>How much of the declarations was read into what.</summary>
    public CharacterCounts Characters { get; private set; } = CharacterCounts.None;

    public NotedAct? Read(DeclarationEntry entry)
    {
        var length = entry.Participant.Length + PlainText.Collapse(entry.Text).Length;
        var sentences = _lexer.Read(entry.Text);
        var row = rows.GetValueOrDefault(entry.Participant);
        if (row is not null
            && KindOf(entry, sentences, row) is { } kind
            && DayOf(entry, row) is { } day
            && row.Acts.All(act => act.Kind != kind))
        {
            Characters += new CharacterCounts(length, 0, 0);
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

        Characters += new CharacterCounts(0, length, 0);
        findings.Add(Told(entry, sentences, row));
        return null;
    }

    private Finding Told(DeclarationEntry entry, IReadOnlyList<NoteSentence> sentences, StatusRow? row)
    {
        var leaving = IsObjection(entry) || row is null
            ? null
            : sentences.FirstOrDefault(sentence => LeavingStatements.LeavesTreaty(sentence, NoteContext.OfDeclaration(treaty, names, row)));
        return leaving is not null
            ? Finding.Unread(
                entry.Line, entry.Participant, entry.Section, $"A declaration that speaks of leaving: {PlainText.Collapse(leaving.Text)}")
            : PassageWording.Told(entry.Line, entry.Participant, entry.Section, PassageOf(entry), TextOf(entry));
    }

    private TreatyActionKind? KindOf(DeclarationEntry entry, IReadOnlyList<NoteSentence> sentences, StatusRow row)
    {
        // An objection quotes what it objects to.
        if (IsObjection(entry))
            return null;
        if (entry.Section.Contains("provisional application", StringComparison.OrdinalIgnoreCase)
            || sentences.Any(static sentence => sentence.Has(WordMeaning.ApplyProvisionally)))
            return TreatyActionKind.ProvisionalApplication;
        return PassageOf(entry) is not PassageKind.Reservation && sentences.Any(sentence => IsOfTerritory(sentence, row))
            ? TreatyActionKind.TerritorialApplication
            : null;
    }

    private bool IsOfTerritory(NoteSentence sentence, StatusRow row) =>
        TerritorialStatements.Read(sentence, NoteContext.OfDeclaration(treaty, names, row)).Acts.Count > 0;

    private static bool IsObjection(DeclarationEntry entry) => entry.Section.StartsWith("Objection", StringComparison.OrdinalIgnoreCase);

    // The entry's own heading says what it is: "Upon signature:", "Reservation:", "Statement:".
    private static PassageKind PassageOf(DeclarationEntry entry)
    {
        if (IsObjection(entry))
            return PassageKind.Objection;
        var headings = entry.Text.Split('\n').Where(static line => line.EndsWith(':') && line.Length <= LongestHeading).ToList();
        return headings switch
        {
            _ when headings.Exists(static line => line.Contains("eservation", StringComparison.Ordinal)) => PassageKind.Reservation,
            _ when headings.Exists(static line => line.Contains("eclaration", StringComparison.Ordinal)) => PassageKind.Declaration,
            _ when headings.Exists(static line => line.Contains("tatement", StringComparison.Ordinal)) => PassageKind.Statement,
            _ => PassageKind.Declaration,
        };
    }

    // A declaration is made with the deposit, unless its text begins with a day of its own.
    private static DateOnly? DayOf(DeclarationEntry entry, StatusRow row) => entry.Text.Contains("pon signature", StringComparison.Ordinal)
        ? null
        : HeaderText.ReadFirstDay(entry.Text) ?? row.Consent?.Date;

    private static string TextOf(DeclarationEntry entry) => entry.Text.Length > 0
        ? entry.Text
        : $"it has no text, only end notes {string.Join(", ", entry.NoteMarks)}.";
}
