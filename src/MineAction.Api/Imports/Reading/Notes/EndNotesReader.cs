using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Reader of the acts that end notes state. What a passage is that gives none becomes a finding.</summary>
internal sealed partial class EndNotesReader(NameIndex names, TreatyName treaty, List<Finding> findings)
{
    private readonly NoteLexer _lexer = new(names, treaty.TitleWords);

    /// <summary>How much of the notes was read into what.</summary>
    public CharacterCounts Characters { get; private set; } = CharacterCounts.None;

    /// <param name="note">The note.</param>
    /// <param name="carriers">The rows whose participants carry its mark, in the table or among the declarations.</param>
    public IReadOnlyList<NotedAct> Read(EndNote note, IReadOnlyList<StatusRow> carriers)
    {
        var context = new NoteContext(treaty, names, carriers);
        List<(NoteSentence Sentence, SentenceReading Reading)> read =
            [.. _lexer.Read(note.Text).Select(sentence => (sentence, SentenceReader.Read(sentence, context)))];
        var stated = new List<NotedAct>();
        for (var i = 0; i < read.Count;)
        {
            var end = EndOfUnit(read, i);
            var unit = read[i..end];
            var acts = Distinct(unit.SelectMany(static each => each.Reading.Acts).Where(act => !IsCarrier(act, context)));
            var text = PlainText.Collapse(string.Join(' ', unit.Select(static each => each.Sentence.Text)));
            if (acts.Count > 0)
                stated.AddRange(acts.Select(act => ActOf(act, note, text)));
            Report(note, carriers, unit, text, hasActs: context.Acts.Count > 0);
            i = end;
        }

        return stated;
    }

    /// <summary>
    /// A unit is what is said of one thing: a sentence, the announcement before it and what goes on behind it.
    /// </summary>
    private static int EndOfUnit(List<(NoteSentence Sentence, SentenceReading Reading)> read, int first)
    {
        var end = first + 1;
        // "On …, the Government of … informed the Secretary-General of the following:" announces; what follows is read.
        if (Announces(read[first]) && end < read.Count)
            end++;
        var head = read[end - 1].Reading;
        while (end < read.Count && GoesOn(head, read[end]))
            end++;
        return end;
    }

    private static bool Announces((NoteSentence Sentence, SentenceReading Reading) each) =>
        each is
        {
            Sentence.Announces: true, Reading:
            {
                Kind: PassageKind.Statement
            or PassageKind.Declaration, OnlyQuotes: false, Acts.Count: 0
            }
        };

    private static bool GoesOn(SentenceReading head, (NoteSentence Sentence, SentenceReading Reading) next) => next.Reading switch
    {
        { Acts.Count: > 0 } or { Unread: not null } => false,
        { Completes: true } => true,
        _ when head.Acts.Count > 0 => next.Reading.Kind is PassageKind.TreatyRemark || head.OnlyQuotes,
        _ => head.Unread is null && next.Reading.Kind == head.Kind,
    };

    private void Report(
        EndNote note,
        IReadOnlyList<StatusRow> carriers,
        List<(NoteSentence Sentence, SentenceReading Reading)> unit,
        string text,
        bool hasActs)
    {
        var readings = unit.Select(static each => each.Reading).ToList();
        var (place, who) = ($"End note {note.Number}", CarriersOf(carriers));
        if (readings.Find(static reading => reading.Unread is not null) is { Unread: { } reason })
            findings.Add(Finding.Unread(note.Line, who, place, $"May hide an act of status, for {reason}: {PassageWording.Quote(text)}"));
        else if (readings.Exists(static reading => reading.Acts.Count > 0 || reading.Completes))
            Characters += new CharacterCounts(text.Length, 0, 0);
        else if (readings.Select(static reading => reading.Kind).LastOrDefault(static kind => kind is not null) is { } kind)
            Tell(kind);
        else
            LeaveOver();
        if (readings.Exists(static reading => reading.Unread is not null))
            Characters += new CharacterCounts(0, text.Length, 0);

        void Tell(PassageKind kind)
        {
            // Where the text of a communication stands is part of the act.
            if (hasActs && kind is PassageKind.TreatyRemark)
            {
                Characters += new CharacterCounts(text.Length, 0, 0);
                return;
            }

            findings.Add(PassageWording.Told(note.Line, who, place, kind, text));
            Characters += new CharacterCounts(0, text.Length, 0);
        }

        void LeaveOver()
        {
            findings.Add(Finding.Info(note.Line, who, place, $"Left over, nothing shows what it is: {PlainText.Excerpt(text)}"));
            Characters += new CharacterCounts(0, 0, text.Length);
        }
    }

    private static NotedAct ActOf(StatedAct act, EndNote note, string text) => new(act.Table, new DocumentAct
    {
        Participant = act.Participant,
        Kind = act.Kind,
        Date = act.Date,
        EffectiveOn = act.EffectiveOn,
        Reference = Notification().Match(text) is { Success: true } match ? match.Value : null,
        Note = act.IsExclusion && !text.Contains("exclu", StringComparison.OrdinalIgnoreCase) ? $"Territorial exclusion: {text}" : text,
        Origin = ActOrigin.EndNote,
        Line = note.Line,
    });

    // A communication that carries another act is that act.
    private static bool IsCarrier(StatedAct act, NoteContext context) => act.Kind == TreatyActionKind.Communication
        && context.Acts.Exists(other => other.Kind != act.Kind && other.Date == act.Date && other.Participant == act.Participant);

    // A sentence may state again what another has stated.
    private static List<StatedAct> Distinct(IEnumerable<StatedAct> acts) =>
        [.. acts.DistinctBy(static act => (act.Participant, act.Kind, act.Date, act.Table))];

    private static string? CarriersOf(IReadOnlyList<StatusRow> carriers) =>
        carriers.Count == 0 ? null : string.Join("; ", carriers.Select(static row => row.Participant));

    [GeneratedRegex(@"C\.N\.[0-9]+\.[0-9]{4}\.TREATIES[-.][A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Notification();
}
