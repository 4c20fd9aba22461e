using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// Reader of signatures and consents to be bound that stand in running text: those of a State that ended and has no row, yet counts towards
/// the entry into force, and those of an earlier membership of the row's State.
/// </summary>
internal static class JoiningStatements
{
    public static SentenceReading Read(NoteSentence sentence, NoteContext context)
    {
        var acts = sentence.Lexemes.Where(lexeme => lexeme.Joins && IsStated(sentence, lexeme, context)).ToList();
        // A State's own words, "acceding to the Convention, it declares", are of the day of its deposit, which the row has.
        if (acts.Count == 0 || (sentence.IsQuoted && !sentence.Days(null).Any())
            || sentence.Lexemes.Any(lexeme => lexeme.Is(WordMeaning.Object) && lexeme.First < acts[0].First))
            return SentenceReading.Nothing;
        var actors = ActingStates.Of(sentence, acts[0], context);
        if (Certainty.IsDenied(sentence, acts[0]))
            return SentenceReading.Nothing;
        if (sentence.Has(WordMeaning.Doubt))
            return actors.Count == 0 ? SentenceReading.Nothing : SentenceReading.NotRead("it speaks of joining, and not of what is done");
        if (acts.Exists(static act => KindOf(act) is null))
            return SentenceReading.NotRead("it speaks of joining, and does not say by which act");
        if (actors is not [var actor])
            return SentenceReading.NotRead("it does not say, of the States whose note it is, which one joined");
        return ActDays.OfEach(sentence, acts) is { } days
            ? new SentenceReading
            {
                Acts = [.. acts.Zip(days).SelectMany(pair =>
                ActsOf(sentence, context, actor, pair.First, pair.Second))]
            }
            : SentenceReading.NotRead("it does not say which day is that of which act");
    }

    private static IEnumerable<StatedAct> ActsOf(NoteSentence sentence, NoteContext context, string actor, Lexeme act, DateOnly day)
    {
        var kind = KindOf(act)!.Value;
        yield return new StatedAct { Participant = actor, Kind = kind, Date = day, Table = TableOf(sentence, act, context) };
        if (!kind.IsConsent() || context.DepositOf(actor) is not null)
            yield break;
        foreach (var protocol in context.Treaty.AcceptedIn(sentence))
            yield return new StatedAct { Participant = actor, Kind = TreatyActionKind.ConsentToBeBound, Date = day, Table = protocol };
    }

    private static bool IsStated(NoteSentence sentence, Lexeme act, NoteContext context)
    {
        if (act.Class == WordClass.Deed)
            return IsDeposited(sentence, act) || IsOfPredecessor(sentence, act);
        // "an instrument of denunciation signed on 1 May 2026": another thing was signed.
        if (IsTemporal(sentence, act)
            || sentence.Lexemes.Any(noun => noun.Last == act.First - 1 && noun.Class is WordClass.Deed or WordClass.Thing))
            return false;
        var its = ActObject.Of(sentence, act);
        return its.Meaning switch
        {
            WordMeaning.Treaty => its.Noun is not { } noun || !context.Treaty.Of(sentence, noun).IsOther,
            null => act.Meaning is not (WordMeaning.Accept or WordMeaning.Approve or WordMeaning.Bind) || IsCoordinated(sentence, act),
            _ => false,
        };
    }

    // "signed the Convention on … and approved it on …" has objects; "signed and accepted on … and …, respectively" has none.
    private static bool IsCoordinated(NoteSentence sentence, Lexeme act) =>
        sentence.Lexemes.Any(other => other != act && other.Joins && other.Class == WordClass.Verb);

    // "Upon signing the Convention", "when it ratified": it says when something else was done.
    private static bool IsTemporal(NoteSentence sentence, Lexeme act) => sentence.Key(act.Last).EndsWith("ing", StringComparison.Ordinal)
        || Enumerable.Range(act.First - 3, 3).Any(place => sentence.Key(place) is "when" or "after" or "before" or "since" or "as");

    private static bool IsDeposited(NoteSentence sentence, Lexeme deed) => (sentence.Has(WordMeaning.Tell)
        || sentence.Has(WordMeaning.Received))
        && sentence.Key(deed.First - 1) == "of"
        && sentence.Key(deed.First - 2) is "instrument" or "instruments"
        // "the Convention, the instrument of ratification of which was deposited": when, it does not say.
        && sentence.Key(deed.Last + 2) is not ("which" or "whose")
        // What is withdrawn is not deposited.
        && !sentence.Lexemes.Any(static lexeme => lexeme.Leaves);

    // "signature and ratification by Czechoslovakia on … and …, respectively".
    private static bool IsOfPredecessor(NoteSentence sentence, Lexeme deed) =>
        sentence.Lexemes.Any(name => name.Class == WordClass.Name && name.Named!.StateUntil is not null && name.Named.ContinuedBy is null
            && name.First > deed.Last && name.First - deed.Last <= 8)
        && sentence.Days(null).Any(day => day.First > deed.Last)
        && sentence.Key(deed.First - 1) is not ("upon" or "with" or "to" or "after" or "before");

    private static string? TableOf(NoteSentence sentence, Lexeme act, NoteContext context) =>
        ActObject.Of(sentence, act).Noun is { Meaning: WordMeaning.Treaty } noun ? context.Treaty.Of(sentence, noun).Table : null;

    private static TreatyActionKind? KindOf(Lexeme act) => act.Meaning switch
    {
        WordMeaning.Sign => TreatyActionKind.Signature,
        WordMeaning.Ratify => TreatyActionKind.Ratification,
        WordMeaning.Accept => TreatyActionKind.Acceptance,
        WordMeaning.Approve => TreatyActionKind.Approval,
        WordMeaning.Accede => TreatyActionKind.Accession,
        WordMeaning.Succeed => TreatyActionKind.Succession,
        WordMeaning.Confirm => TreatyActionKind.FormalConfirmation,
        WordMeaning.Bind => TreatyActionKind.ConsentToBeBound,
        _ => null,
    };
}
