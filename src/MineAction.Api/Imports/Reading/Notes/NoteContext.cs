using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>What the sentences of a note have said so far: who acts, when, and what was done.</summary>
/// <param name="Treaty">The treaty of the page.</param>
/// <param name="Names">The names by which participants are known.</param>
/// <param name="Carriers">The rows whose participants carry the note's mark.</param>
internal sealed record NoteContext(TreatyName Treaty, NameIndex Names, IReadOnlyList<StatusRow> Carriers)
{
    /// <summary>The day of the statement that goes on: "On 21 February 2014, the Government … informed … of the following:".</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Who states it.</summary>
    public IReadOnlyList<string> Actors { get; private set; } = [];

    /// <summary>Whether it was stated with the deposit: "Upon its ratification", "With a territorial exclusion".</summary>
    public bool IsWithDeposit { get; private set; }

    /// <summary>Whether the text quotes what is withdrawn, objected to or reserved.</summary>
    public bool OnlyQuotes { get; set; }

    /// <summary>What the passage is whose announced text goes on.</summary>
    public PassageKind? Announced { get; set; }

    public List<StatedAct> Acts { get; } = [];

    /// <summary>The context of a text that was made with the deposit: a declaration.</summary>
    public static NoteContext OfDeclaration(TreatyName treaty, NameIndex names, StatusRow row) =>
        new(treaty, names, [row]) { IsWithDeposit = true };

    /// <summary>Begins a sentence: a new statement forgets who spoke, and when, in the one before.</summary>
    public void Enter(NoteSentence sentence)
    {
        if (BeginsStatement(sentence))
        {
            (Day, Actors, OnlyQuotes, Announced) = (null, [], false, null);
            IsWithDeposit = SpeaksOfDeposit(sentence);
        }

        if (!OnlyQuotes && Announced is null && !sentence.IsQuoted
            && ActingStates.Subject(sentence, sentence.Tokens.Count, this) is { Count: > 0 } actors)
        {
            Actors = actors;
        }
    }

    /// <summary>Ends a sentence: the day on which something was announced is that of what is announced.</summary>
    public void Leave(NoteSentence sentence, SentenceReading reading)
    {
        Acts.AddRange(reading.Acts);
        OnlyQuotes |= reading.OnlyQuotes && sentence.Announces;
        if (reading.Acts.Any(static act => act.Kind != TreatyActionKind.Communication))
            return;
        // What a declaration says is said: it may extend the treaty to a territory.
        if (sentence.Announces && reading.Kind is not (PassageKind.Statement or PassageKind.Declaration or PassageKind.Unread))
            Announced ??= reading.Kind;
        if ((sentence.Announces || sentence.Has(WordMeaning.Tell)) && !sentence.IsQuoted
            && sentence.Days(WordMeaning.Received).Concat(sentence.Days(null)).FirstOrDefault() is { } day)
        {
            Day = day.Day;
        }
    }

    /// <summary>The last act of a kind, of every participant who did it.</summary>
    public IReadOnlyList<StatedAct> Last(TreatyActionKind kind) => Acts.FindLast(act => act.Kind == kind) is { } last
        ? [.. Acts.Where(act => act.Kind == kind && act.Date == last.Date && act.Table == last.Table)]
        : [];

    /// <summary>The day of the deposit that the row of a participant shows.</summary>
    public DateOnly? DepositOf(string participant) =>
        Carriers.FirstOrDefault(row => row.Participant == participant)?.Consent?.Date;

    /// <summary>The code of whoever has a name: a State's earlier name is that of the State that continues it.</summary>
    public string? CodeOf(string name) => Names.Find(name) is { } named ? named.ContinuedBy ?? named.Code : null;

    private static bool BeginsStatement(NoteSentence sentence) => !sentence.IsQuoted
        && (sentence.Starts("subsequently", "upon", "with", "see", "by", "in", "for", "thereafter", "later", "at")
            || (sentence.Starts("on") && sentence.Lexemes is [{ Class: WordClass.Day }, ..]));

    // "Upon its ratification", "At the time of acceding", "With the following declaration", "For the European part".
    private static bool SpeaksOfDeposit(NoteSentence sentence) => sentence.Starts("with", "for")
        || (sentence.Starts("upon", "on", "at", "in", "when")
            && sentence.Lexemes is [{ Joins: true, Class: WordClass.Deed or WordClass.Verb, First: < 8 }, ..]);
}
