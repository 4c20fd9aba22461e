using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Derives in words what one notice of withdrawal does.</summary>
internal sealed class WithdrawalExplanation(
    Instrument instrument, Participant participant, Membership membership, WithdrawalNotice notice, DateOnly asOf)
{
    private readonly string? _article = instrument.Articles.Withdrawal;
    private readonly Noun _subject = Noun.Of(participant);

    public IEnumerable<ExplanationStep> Steps()
    {
        yield return Received();
        if (notice.TakesBackConsent)
        {
            if (notice.Because is { } because)
                yield return AppliesToo(because);
            yield return ConsentTakenBack(notice.EffectiveOn!.Value);
            yield break;
        }

        if (notice.Because is { } cause)
            yield return AppliesToo(cause);
        if (notice.Action.EffectDeferred)
            yield return Deferred();
        else if (notice.Because is null)
            yield return ByRule();
        if (notice.TakesEffectOn is { } effect && effect == membership.EndsOn)
            yield return Effect(effect);
        else if (notice.TakesEffectOn is not null)
            yield return LeftAlready(membership.EndsOn!.Value);
        if (instrument.Withdrawal is { DeferredWhileInArmedConflict: true } && !notice.Action.EffectDeferred && notice.IsPendingOn(asOf))
            yield return UnlessDeferred(notice.EffectiveOn!.Value);
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
        if (notice.Because is { } cause)
        {
            var other = instrument.Articles.Treaty(cause.Instrument);
            return new(null, notice.NotifiedOn, new(
                $"The depositary received the notice of withdrawal from {other.English} on {day.English}.",
                $"Le dépositaire a reçu la notification de retrait {other.FrenchOf} le {day.French}."));
        }

        return new(_article, notice.NotifiedOn, new(
            $"The depositary received the notice of withdrawal on {day.English}.",
            $"Le dépositaire a reçu la notification de retrait le {day.French}."));
    }

    /// <summary>The withdrawal from another treaty is one from this treaty, on the same day.</summary>
    private ExplanationStep AppliesToo(WithdrawalCause cause)
    {
        var (article, treaty, other) = (Article.Cited(cause.Article), Noun.Of(instrument), instrument.Articles.Treaty(cause.Instrument));
        var why = instrument.EndsWith?.Why is { } reason ? $" ({reason})" : "";
        var on = notice.EffectiveOn is { } effect
            ? new Sentence(
                $", from the same day on, {Day.InWords(effect).English}",
                $", à compter du même jour, le {Day.InWords(effect).French}")
            : new("", "");
        return new(cause.Article, notice.EffectiveOn, new Sentence(
            $"{article.English}: a withdrawal from {other.English} is one from {treaty.English} too{why}{on.English}.",
            $"{article.French} : le retrait {other.FrenchOf} vaut aussi retrait {treaty.FrenchOf}{on.French}.").Capitalized);
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
        var (article, delay, day) = (Article.Cited(_article!), clause.Delay.InWords, Day.InWords(byRule));
        var rule = new Sentence(
            $"{article.English}: a withdrawal takes effect {delay.English} of its receipt, here on {day.English}.",
            $"{article.French} : le retrait prend effet {delay.French} de sa réception, soit le {day.French}.").Capitalized;
        if (notice.Action.EffectiveOn is not { } stated)
            return new(_article, byRule, rule);
        return new(_article, stated, rule.Then(stated == byRule
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
        var reason = DeferralWording.Of(instrument.Withdrawal).Deferred;
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

    private ExplanationStep UnlessDeferred(DateOnly effect)
    {
        var (day, deferral) = (Day.InWords(effect), DeferralWording.Of(instrument.Withdrawal));
        return new(_article, null, new(
            $"If the withdrawing State is engaged {deferral.Situation.English} on {day.English}, the withdrawal does not take effect "
                + "before "
                + $"{deferral.End.English}.",
            $"Si l'État qui se retire est engagé {deferral.Situation.French} le {day.French}, le retrait ne prend pas effet avant "
                + $"{deferral.End.French}."));
    }
}
