using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Derives in words what one notice of withdrawal does.</summary>
internal sealed class WithdrawalExplanation(
    Instrument instrument, Participant participant, Membership membership, WithdrawalNotice notice, DateOnly asOf)
{
    private readonly string? _article = instrument.Withdrawal?.Article;
    private readonly Noun _subject = Noun.Of(participant);

    public IEnumerable<ExplanationStep> Steps()
    {
        yield return Received();
        if (notice.TakesBackConsent)
        {
            yield return ConsentTakenBack(notice.EffectiveOn!.Value);
            yield break;
        }

        if (notice.Action.EffectDeferred)
            yield return Deferred();
        else
            yield return ByRule();
        if (notice.TakesEffectOn is { } effect && effect == membership.EndsOn)
            yield return Effect(effect);
        else if (notice.TakesEffectOn is not null)
            yield return LeftAlready(membership.EndsOn!.Value);
        if (instrument.Withdrawal is { DeferredWhileInArmedConflict: true } && !notice.Action.EffectDeferred && notice.IsPendingOn(asOf))
            yield return UnlessInArmedConflict(notice.EffectiveOn!.Value);
    }

    /// <summary>The step of the act that took the notice back.</summary>
    public ExplanationStep Retracted()
    {
        var taken = notice.Retraction!.Date!.Value;
        var day = Day.InWords(taken);
        return new(_article, taken, new Sentence(
            $"{_subject.English} took the notice back on {day.English}, before it had effect: it remains a party.",
            $"{_subject.French} a révoqué la notification le {day.French}, avant qu'elle ne prenne effet, et demeure partie.").Capitalized);
    }

    private ExplanationStep Received()
    {
        var day = Day.InWords(notice.NotifiedOn);
        return new(_article, notice.NotifiedOn, new(
            $"The depositary received the notice of withdrawal on {day.English}.",
            $"Le dépositaire a reçu la notification de retrait le {day.French}."));
    }

    private ExplanationStep ConsentTakenBack(DateOnly effect)
    {
        var (treaty, day) = (Noun.Of(instrument), Day.InWords(effect));
        return new(null, effect, new Sentence(
            $"As {treaty.English} is not in force on {day.English}, the notice takes back the consent from that day on: {_subject.English} "
                + "was never bound, and its signature, where it gave one, stands.",
            $"Comme {treaty.French} n'est pas en vigueur le {day.French}, la notification révoque le consentement à compter de ce jour : "
                + $"{_subject.French} n'a jamais été lié, et sa signature éventuelle demeure."));
    }

    private ExplanationStep ByRule()
    {
        if (instrument.Withdrawal is not { } clause)
            return new(null, notice.EffectiveOn, WithoutClause());
        var byRule = clause.Delay.After(notice.NotifiedOn);
        var (article, delay, day) = (Article.Cited(clause.Article), clause.Delay.InWords, Day.InWords(byRule));
        var rule = new Sentence(
            $"{article.English}: a withdrawal takes effect {delay.English} of its receipt, here on {day.English}.",
            $"{article.French} : le retrait prend effet {delay.French} de sa réception, soit le {day.French}.").Capitalized;
        if (notice.Action.EffectiveOn is not { } stated)
            return new(clause.Article, byRule, rule);
        return new(clause.Article, stated, rule.Then(stated == byRule
            ? new("The depositary states the same day.", "Le dépositaire indique la même date.")
            : new(
                $"The depositary states {Day.InWords(stated).English}: the stated day prevails.",
                $"Le dépositaire indique le {Day.InWords(stated).French} : la date indiquée prévaut.")));
    }

    private Sentence WithoutClause() => notice.EffectiveOn is { } stated
        ? new(
            $"No clause of the treaty gives a day of effect; the depositary states {Day.InWords(stated).English}.",
            $"Aucune clause du traité ne fixe de date d'effet ; le dépositaire indique le {Day.InWords(stated).French}.")
        : new Sentence(
            $"No clause of the treaty gives a day of effect and none is stated: {_subject.English} remains a party.",
            $"Aucune clause du traité ne fixe de date d'effet et aucune n'est indiquée : {_subject.French} demeure partie.");

    private ExplanationStep Deferred()
    {
        var reason = new Sentence(
            "The effect is deferred until the end of the armed conflict in which the withdrawing State is engaged.",
            "L'effet est différé jusqu'à la fin du conflit armé dans lequel l'État qui se retire est engagé.");
        return new(_article, notice.EffectiveOn, reason.Then(notice.EffectiveOn is { } recorded
            ? new(
                $"The day of effect recorded is {Day.InWords(recorded).English}.",
                $"La date d'effet enregistrée est le {Day.InWords(recorded).French}.")
            : new(
                $"No day of effect is recorded: {_subject.English} remains a party.",
                $"Aucune date d'effet n'est enregistrée : {_subject.French} demeure partie.")));
    }

    private ExplanationStep Effect(DateOnly effect)
    {
        var day = Day.InWords(effect);
        return new(_article, effect, new Sentence(
            $"{_subject.English} ceases to be a party on {day.English} and remains one until then.",
            $"{_subject.French} cesse d'être partie le {day.French} et demeure partie jusque-là.").Capitalized);
    }

    private ExplanationStep LeftAlready(DateOnly end)
    {
        var day = Day.InWords(end);
        return new(null, end, new Sentence(
            $"The notice has no effect of its own: {_subject.English} ceases to be a party earlier, on {day.English}.",
            $"La notification est sans effet propre : {_subject.French} cesse d'être partie plus tôt, le {day.French}."));
    }

    private ExplanationStep UnlessInArmedConflict(DateOnly effect)
    {
        var day = Day.InWords(effect);
        return new(_article, null, new(
            $"If the withdrawing State is engaged in an armed conflict on {day.English}, the withdrawal does not take effect before "
                + "the end of the conflict.",
            $"Si l'État qui se retire est engagé dans un conflit armé le {day.French}, le retrait ne prend pas effet avant la fin du "
                + "conflit."));
    }
}
