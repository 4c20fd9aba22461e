using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Reader of provisional application, of suspensions that are claimed, and of communications.</summary>
internal static class OtherStatements
{
    public static SentenceReading Read(NoteSentence sentence, NoteContext context)
    {
        if (sentence.Has(WordMeaning.ApplyProvisionally))
            return Provisional(sentence, context);
        return sentence.Lexemes.FirstOrDefault(static lexeme => lexeme.IsAct && lexeme.Is(WordMeaning.Suspend)) is { } suspension
            ? Suspension(sentence, suspension, context)
            : SentenceReading.Nothing;
    }

    /// <summary>"made a communication", "received a communication from the Government of Mauritius".</summary>
    public static SentenceReading Communication(NoteSentence sentence, NoteContext context)
    {
        if (!sentence.Has(WordMeaning.Communication) || sentence.IsQuoted || sentence.Has(WordMeaning.Object))
            return SentenceReading.Nothing;
        if (sentence.Has(WordMeaning.Participation)
            || (sentence.Has(WordMeaning.Notification) && context.Last(TreatyActionKind.Withdrawal).Count > 0))
            return SentenceReading.NotRead("it tells of a communication on being a party, in words of which nothing is read for certain");
        var noun = sentence.Lexemes.First(static lexeme => lexeme.Is(WordMeaning.Communication));
        var day = sentence.Days(WordMeaning.Received).Concat(sentence.Days(null)).Concat(sentence.Days(WordMeaning.Dated)).FirstOrDefault();
        return ActingStates.Of(sentence, noun, context) is [var actor] && day is not null
            ? SentenceReading.Of(new StatedAct { Participant = actor, Kind = TreatyActionKind.Communication, Date = day.Day })
            : SentenceReading.Nothing;
    }

    private static SentenceReading Provisional(NoteSentence sentence, NoteContext context)
    {
        var lexeme = sentence.Lexemes.First(static each => each.Is(WordMeaning.ApplyProvisionally));
        if (Certainty.IsDenied(sentence, lexeme) || ActingStates.Of(sentence, lexeme, context) is not [var actor])
            return SentenceReading.Told(PassageKind.Declaration);
        // The table's own column has the day; the note says of what.
        var row = context.Carriers.FirstOrDefault(row => row.Participant == actor);
        var day = row?.Acts.FirstOrDefault(static act => act.Kind == TreatyActionKind.ProvisionalApplication)?.Date
            ?? sentence.Days(WordMeaning.Received).Concat(sentence.Days(null)).FirstOrDefault()?.Day
            ?? context.Day
            ?? row?.Consent?.Date;
        return day is { } on
            ? SentenceReading.Of(new StatedAct { Participant = actor, Kind = TreatyActionKind.ProvisionalApplication, Date = on })
            : SentenceReading.Told(PassageKind.Declaration);
    }

    private static SentenceReading Suspension(NoteSentence sentence, Lexeme act, NoteContext context)
    {
        var its = ActObject.Of(sentence, act);
        if (its.Meaning is not WordMeaning.Treaty)
            return SentenceReading.Nothing;
        // "the application of the Convention to Sint Maarten is suspended" is of a territory.
        return (its.Noun is null || sentence.Key(its.Noun.Last + 1) != "to")
            && Certainty.Doubt(sentence, act) is null
            && ActingStates.Of(sentence, act, context) is [var actor]
            && ActDays.OfReceipt(sentence, act, 1, context.Day) is [var day]
                ? SentenceReading.Of(new StatedAct { Participant = actor, Kind = TreatyActionKind.SuspensionClaimed, Date = day })
                : SentenceReading.NotRead("it speaks of a suspension, and does not say for certain who claims it, and when");
    }
}
