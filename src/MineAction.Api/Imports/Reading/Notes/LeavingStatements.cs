using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// Reader of what is withdrawn, denounced or revoked, and of what: the treaty, a reservation, or a withdrawal. An act of leaving is read
/// only where the sentence says for certain who leaves what and when it was notified; every other sentence that speaks of it is unread.
/// </summary>
internal static class LeavingStatements
{
    public static IEnumerable<SentenceReading> Read(NoteSentence sentence, NoteContext context)
    {
        foreach (var act in sentence.Lexemes.Where(static lexeme => lexeme.Leaves))
        {
            if (act.Class == WordClass.Deed && IsObjectOf(sentence, act))
                continue;
            var reading = ReadOne(sentence, act, ActObject.Of(sentence, act), context);
            if (!reading.IsNothing)
                yield return reading;
        }
    }

    /// <summary>Whether a sentence of a declaration says that its State leaves the treaty, and not only that it may.</summary>
    public static bool LeavesTreaty(NoteSentence sentence, NoteContext context) => sentence.Lexemes.Any(act =>
        act.Leaves
        && !ActObject.IsOfPart(sentence, act)
        && !sentence.Has(WordMeaning.Doubt)
        && !Certainty.IsDenied(sentence, act)
        && ActObject.Of(sentence, act) is var its
        && (its.Meaning is WordMeaning.Participation || (its.Meaning is WordMeaning.Treaty && IsOfThisTreaty(sentence, its, context))));

    private static bool IsOfThisTreaty(NoteSentence sentence, ActObject its, NoteContext context) =>
        its.Noun is not { } noun || !context.Treaty.Of(sentence, noun).IsOther;

    private static SentenceReading ReadOne(NoteSentence sentence, Lexeme act, ActObject its, NoteContext context) => its switch
    {
        _ when act.Is(WordMeaning.Leave) && ActObject.IsOfPart(sentence, act) => SentenceReading.Told(PassageKind.Declaration),
        { IsReservation: true } => OfReservation(sentence, act, its, context),
        { Meaning: WordMeaning.Object } => SentenceReading.Told(PassageKind.Objection, onlyQuotes: true),
        { Meaning: WordMeaning.Communication or WordMeaning.Statement } => SentenceReading.Told(PassageKind.Statement, onlyQuotes: true),
        { Meaning: WordMeaning.Extend or WordMeaning.Exclude or WordMeaning.ApplyProvisionally or WordMeaning.Suspend } =>
            SentenceReading.Told(PassageKind.Statement),
        // "requested that the reference to its withdrawal be removed"
        { IsWithdrawal: true } when act.Class == WordClass.Verb && its.IsOfSomethingElse(sentence, act, context.Treaty) =>
            SentenceReading.NotRead("it does not say for certain what is withdrawn"),
        { IsWithdrawal: true } => OfWithdrawal(sentence, act, context),
        { Meaning: WordMeaning.Sign } => OfSignature(sentence, act, context),
        { IsConsent: true, Noun: { } deed } when ActObject.Of(sentence, deed) is var consented => OfTreaty(
            sentence, act, consented.IsOfSomethingElse(sentence, deed, context.Treaty) ? consented : its, consented.Noun, context),
        { Meaning: WordMeaning.Participation } =>
            SentenceReading.NotRead("it speaks of leaving, in words of which nothing is read for certain"),
        { Meaning: WordMeaning.Treaty } when IsPlain(act) => OfTreaty(sentence, act, its, its.Noun, context),
        { Meaning: WordMeaning.Treaty } => SentenceReading.NotRead("it speaks of leaving, in words of which nothing is read for certain"),
        { Meaning: null or WordMeaning.Notification } when act.Is(WordMeaning.Denounce) || act.Is(WordMeaning.Withdraw) =>
            WithoutObject(sentence, act, its, context),
        { Meaning: WordMeaning.Notification } when act.Is(WordMeaning.Revoke) => WithoutObject(sentence, act, its, context),
        _ when act.Is(WordMeaning.Revoke) && context.Last(TreatyActionKind.Withdrawal).Count > 0 =>
            SentenceReading.NotRead("it may take a withdrawal back"),
        _ when act.Is(WordMeaning.Leave) && act.Last > act.First =>
            SentenceReading.NotRead("it speaks of leaving, in words of which nothing is read for certain"),
        _ => SentenceReading.Nothing,
    };

    private static bool IsPlain(Lexeme act) => act.Meaning is WordMeaning.Withdraw or WordMeaning.Denounce;

    // "notification of withdrawal": of the treaty, unless the note is of a reservation.
    private static SentenceReading WithoutObject(NoteSentence sentence, Lexeme act, ActObject its, NoteContext context)
    {
        if (context.Last(TreatyActionKind.ReservationWithdrawal).Count > 0 || context.OnlyQuotes)
            return new SentenceReading { Completes = true };
        if (sentence.Has(WordMeaning.Reservation) || sentence.Has(WordMeaning.Declaration))
            return SentenceReading.NotRead("it does not say what is withdrawn");
        if (its.Meaning is WordMeaning.Notification && act.Class == WordClass.Verb)
        {
            return context.Last(TreatyActionKind.Withdrawal).Count > 0
                ? OfWithdrawal(sentence, act, context)
                : SentenceReading.NotRead("it does not say which notification is withdrawn");
        }
        return OfTreaty(sentence, act, its, null, context);
    }

    private static SentenceReading OfTreaty(NoteSentence sentence, Lexeme act, ActObject its, Lexeme? noun, NoteContext context)
    {
        if (Completion(sentence, context) is { } completion)
            return completion;
        if (its.IsOfSomethingElse(sentence, act, context.Treaty))
            return SentenceReading.NotRead("it does not say for certain that the treaty is what is left");
        var (table, isOther) = noun is null ? (null, false) : context.Treaty.Of(sentence, noun);
        if (isOther)
            return SentenceReading.NotRead("it speaks of leaving another treaty, or names this one in words that are not its title's");
        if (sentence.Lexemes.Any(static lexeme => lexeme.Is(WordMeaning.Leave)))
            return SentenceReading.NotRead("it speaks of leaving, in words of which nothing is read for certain");
        if (Certainty.Doubt(sentence, act) is { } doubt)
            return SentenceReading.NotRead(doubt);
        var actors = ActingStates.Of(sentence, act, context);
        if (actors.Count == 0)
            return SentenceReading.NotRead("it does not say, of the States whose note it is, which one leaves");
        if (noun is not null && IsForATerritory(sentence, noun, context))
            return SentenceReading.NotRead("it leaves for a part of a State's territory");
        if (ActDays.OfReceipt(sentence, act, actors.Count, context.Day) is not { } received)
            return SentenceReading.NotRead("it does not say on which day the notice was received");
        if (ActDays.HasOther(sentence, act, noun ?? act, received))
            return SentenceReading.NotRead("it names another day, and does not say of what");
        var effects = ActDays.OfEffect(sentence, act, actors.Count, received);
        return SentenceReading.Of([.. actors.Select((actor, i) => new StatedAct
        {
            Participant = actor,
            Kind = TreatyActionKind.Withdrawal,
            Date = received[i],
            EffectiveOn = effects?[i],
            Table = table,
        })]);
    }

    // "The withdrawal will take effect on 4 November 2026", "The notification was received on 6 May 2026".
    private static SentenceReading? Completion(NoteSentence sentence, NoteContext context)
    {
        var stated = context.Last(TreatyActionKind.Withdrawal);
        if (stated.Count == 0 || sentence.Has(WordMeaning.Tell) || sentence.Lexemes.Any(static lexeme => lexeme.Leaves
            && lexeme.Class == WordClass.Verb))
            return null;
        return PassageKinds.IsReferenceAlone(sentence) || Complete(sentence, stated) ? new SentenceReading { Completes = true } : null;
    }

    /// <summary>
    /// Gives stated withdrawals the days of effect or receipt that a sentence adds; false where it adds none, nor says that the treaty's
    /// own period runs.
    /// </summary>
    public static bool Complete(NoteSentence sentence, IReadOnlyList<StatedAct> stated)
    {
        if (Certainty.IsEffectDenied(sentence))
            return false;
        var effects = sentence.Days(WordMeaning.Effect).Select(static day => day.Day).ToList();
        var received = sentence.Days(WordMeaning.Received).Select(static day => day.Day).ToList();
        foreach (var (act, i) in stated.Select(static (act, i) => (act, i)))
        {
            if (effects.Count == 1 || effects.Count == stated.Count)
                act.EffectiveOn = effects[effects.Count == 1 ? 0 : i];
            if (received.Count == 1 || received.Count == stated.Count)
                act.Date = received[received.Count == 1 ? 0 : i];
        }

        return effects.Count + received.Count > 0 || SpeaksOfPeriod(sentence);
    }

    // "The withdrawal shall take effect six months after the receipt of the instrument of withdrawal".
    private static bool SpeaksOfPeriod(NoteSentence sentence) => sentence.Has(WordMeaning.Effect)
        && sentence.Tokens.Any(static token => token.Key is "months" or "year" or "days")
        && sentence.Tokens.Any(static token => token.Key is "after" or "following");

    private static SentenceReading OfReservation(NoteSentence sentence, Lexeme act, ActObject its, NoteContext context)
    {
        var kind = its.Meaning is WordMeaning.Reservation ? PassageKind.Reservation : PassageKind.Declaration;
        // "renounce the declaration" is no word for it, and "terminate" is not either.
        if (act.Is(WordMeaning.Leave) || Certainty.Doubt(sentence, act) is not null
            || ActingStates.Of(sentence, act, context) is not [var actor])
            return SentenceReading.Told(kind, onlyQuotes: true);
        return ActDays.OfReceipt(sentence, act, 1, context.Day) is [var day]
            ? new SentenceReading
            {
                Acts = [new StatedAct { Participant = actor, Kind = TreatyActionKind.ReservationWithdrawal, Date = day }],
                OnlyQuotes = true,
            }
            : SentenceReading.Told(kind, onlyQuotes: true);
    }

    // "withdrew its notification of withdrawal".
    private static SentenceReading OfWithdrawal(NoteSentence sentence, Lexeme act, NoteContext context)
    {
        if (act.Class == WordClass.Deed)
            return Completion(sentence, context) ?? SentenceReading.NotRead("it does not say for certain what is withdrawn");
        if (Certainty.Doubt(sentence, act) is { } doubt)
            return SentenceReading.NotRead(doubt);
        return ActingStates.Of(sentence, act, context) is [var actor] && ActDays.OfReceipt(sentence, act, 1, context.Day) is [var day]
            ? SentenceReading.Of(new StatedAct { Participant = actor, Kind = TreatyActionKind.WithdrawalRetracted, Date = day })
            : SentenceReading.NotRead("it does not say who took a withdrawal back, and when");
    }

    // "A signature was affixed … after the time-limit. The signature was cancelled."
    private static SentenceReading OfSignature(NoteSentence sentence, Lexeme act, NoteContext context)
    {
        var stated = context.Last(TreatyActionKind.Signature);
        if (stated.Count == 0 || sentence.Has(WordMeaning.Doubt) || Certainty.IsDenied(sentence, act))
            return SentenceReading.NotRead("it speaks of a signature that is taken back");
        foreach (var signature in stated)
            signature.Kind = TreatyActionKind.SignatureCancelled;
        return new SentenceReading { Completes = true };
    }

    // "notification of withdrawal" within "withdrew its notification of withdrawal" is what is withdrawn, and is read with it.
    private static bool IsObjectOf(NoteSentence sentence, Lexeme deed) => sentence.Lexemes.Any(verb =>
        verb.Class == WordClass.Verb && verb.Leaves && verb.First != deed.First && ActObject.Of(sentence, verb).Noun == deed);

    private static bool IsForATerritory(NoteSentence sentence, Lexeme noun, NoteContext context)
    {
        var respect = sentence.Lexemes.FirstOrDefault(cue => cue.Is(WordMeaning.Respect) && cue.First > noun.Last
            && cue.First - noun.Last <= 4);
        if (respect is null)
            return false;
        var named = sentence.Lexemes.FirstOrDefault(name => name.Class == WordClass.Name && name.First > respect.Last
            && name.First - respect.Last <= 4);
        return named is null || !context.Carriers.Any(row => context.CodeOf(row.Participant) == named.Named!.Code);
    }
}
