using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Reader of one sentence of a note: who did what, to what, and when.</summary>
internal static class SentenceReader
{
    private const string Quoted = "it speaks of leaving within a text that is quoted for another reason";

    public static SentenceReading Read(NoteSentence sentence, NoteContext context)
    {
        context.Enter(sentence);
        var reading = context switch
        {
            { Announced: PassageKind.Objection } => SentenceReading.Told(PassageKind.Objection),
            { OnlyQuotes: true } or { Announced: not null } => Within(sentence, context),
            _ => Stated(sentence, context),
        };
        // What a sentence states again is stated already.
        List<StatedAct> further = [.. reading.Acts.Where(act => !context.Acts.Exists(act.IsSameAs))];
        if (further.Count < reading.Acts.Count)
            reading = reading with { Acts = further, Completes = true };
        context.Leave(sentence, reading);
        return reading;
    }

    // The text of a declaration, which is quoted: only what leaves the treaty must not pass unseen.
    private static SentenceReading Within(NoteSentence sentence, NoteContext context) => LeavingStatements.LeavesTreaty(sentence, context)
        ? SentenceReading.NotRead(Quoted)
        : SentenceReading.Told(context.Announced ?? PassageKind.Declaration);

    private static SentenceReading Stated(NoteSentence sentence, NoteContext context)
    {
        var reading = Acted(sentence, context);
        return sentence.HasUnreadDay && (reading.Acts.Count > 0 || reading.Completes || reading.Kind is PassageKind.NameRemark)
            ? SentenceReading.NotRead("it has a day in it that is not read")
            : reading;
    }

    private static SentenceReading Acted(NoteSentence sentence, NoteContext context)
    {
        List<SentenceReading> leaving = [.. LeavingStatements.Read(sentence, context)];
        if (leaving.Find(static reading => reading.Unread is not null) is { } unread)
            return unread;
        if (leaving.Count == 0 && PassageKinds.IsRemark(sentence))
            return SentenceReading.Told(PassageKinds.Of(sentence, context)!.Value);
        var joining = JoiningStatements.Read(sentence, context);
        if (joining.Unread is not null)
            return joining;
        List<StatedAct> acts = [.. leaving.SelectMany(static reading => reading.Acts), .. joining.Acts];
        if (leaving.Count > 0 || acts.Count > 0)
        {
            return new SentenceReading
            {
                Acts = acts,
                Completes = leaving.Exists(static reading => reading.Completes),
                Kind = leaving.Select(static reading => reading.Kind).FirstOrDefault(static kind => kind is not null),
                OnlyQuotes = leaving.Exists(static reading => reading.OnlyQuotes),
            };
        }

        foreach (var read in (Func<NoteSentence, NoteContext, SentenceReading>[])[OtherStatements.Read, TerritorialStatements.Read,
            OtherStatements.Communication])
        {
            if (read(sentence, context) is { IsNothing: false } reading)
                return reading;
        }

        return Unexplained(sentence, context);
    }

    private static SentenceReading Unexplained(NoteSentence sentence, NoteContext context)
    {
        if (context.Last(TreatyActionKind.Withdrawal) is { Count: > 0 } stated && LeavingStatements.Complete(sentence, stated))
            return new SentenceReading { Completes = true };
        if (PassageKinds.Of(sentence, context) is { } kind)
            return SentenceReading.Told(kind);
        // The words of a State behind "informed … of the following:" are part of what it states.
        if (sentence.IsQuoted)
            return context.Acts.Count > 0 ? new SentenceReading { Completes = true } : SentenceReading.Told(PassageKind.Statement);
        return PassageKinds.MayHideAnAct(sentence) ? SentenceReading.NotRead("nothing shows what it is") : SentenceReading.Nothing;
    }
}
