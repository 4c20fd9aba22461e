using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Derives in words from which day an instrument is in force for one participant.</summary>
internal sealed class MembershipExplanation(TreatyStatus status, Participant participant, Membership membership)
{
    private readonly EntryIntoForceClause _clause = status.Instrument.EntryIntoForce;
    private readonly Articles _articles = status.Instrument.Articles;
    private readonly InstrumentEntryIntoForce _entry = status.EntryIntoForce;
    private readonly TreatyAction _consent = membership.Consent;
    private readonly Noun _treaty = Noun.Of(status.Instrument);
    private readonly Noun _subject = Noun.Of(participant);

    public IEnumerable<ExplanationStep> Steps()
    {
        if (membership.InForceFrom is not { } inForceFrom)
        {
            yield return new MissingExplanation(status).Step();
            yield break;
        }

        if (membership.Basis == EffectBasis.Threshold)
            yield return ByThreshold(inForceFrom);
        else if (_consent.Kind == TreatyActionKind.Succession)
            yield return BySuccession(_consent.EffectiveOn ?? membership.DepositedOn);
        else if (membership.Basis == EffectBasis.Stated)
            yield return ByStatement(_consent.EffectiveOn!.Value);
        else
            yield return ByRule(_clause.LaterJoiners.After(membership.DepositedOn));

        if (membership.Basis != EffectBasis.Threshold && OwnDay() < _entry.Date)
            yield return NotBeforeTheInstrument(inForceFrom);
        if (inForceFrom < membership.DepositedOn)
            yield return DepositedLater(inForceFrom);
        if (membership.EndsOn <= inForceFrom)
            yield return LeftBefore(membership.EndsOn.Value);
    }

    /// <summary>The day that the participant's own act gives, the instrument's own day left aside.</summary>
    private DateOnly OwnDay() => _consent.EffectiveOn
        ?? (_consent.Kind == TreatyActionKind.Succession ? membership.DepositedOn : _clause.LaterJoiners.After(membership.DepositedOn));

    private ExplanationStep ByThreshold(DateOnly inForceFrom)
    {
        var (act, reached, day) = (ActWords.Act(_consent.Kind), Day.InWords(_entry.ReachedOn!.Value), Day.InWords(inForceFrom));
        return new(_articles.EntryIntoForce, inForceFrom, new Sentence(
            $"{act.English} was made on or before {reached.English}, the day that reached the threshold: {_treaty.English} is in "
                + $"force for {_subject.English} from its own entry into force, {day.English}.",
            $"La date {act.FrenchOf} n'est pas postérieure au {reached.French}, jour où le seuil a été atteint : {_treaty.French} "
                + $"entre en vigueur à l'égard {_subject.FrenchOf} à la date de sa propre entrée en vigueur, le "
                + $"{day.French}.").Capitalized);
    }

    private ExplanationStep ByRule(DateOnly byRule)
    {
        var (article, act) = (Article.Cited(_articles.LaterJoiners), ActWords.Act(_consent.Kind));
        var (delay, deposited, day) = (_clause.LaterJoiners.InWords, Day.InWords(membership.DepositedOn), Day.InWords(byRule));
        return new(_articles.LaterJoiners, byRule, new Sentence(
            $"{article.English}: {_treaty.English} enters into force {delay.English} of {act.English}; for {deposited.English} that "
                + $"is {day.English}.",
            $"{article.French} : {_treaty.French} entre en vigueur {delay.French} {act.FrenchOf}, soit, pour le {deposited.French}, "
                + $"le {day.French}.").Capitalized);
    }

    private ExplanationStep BySuccession(DateOnly effectiveOn)
    {
        var day = Day.InWords(effectiveOn);
        return new(null, effectiveOn, new(
            $"A succession takes effect without delay: {_subject.English} steps into the treaty relations of its predecessor on "
                + $"{day.English}.",
            $"Une succession prend effet sans délai : {_subject.French} reprend les relations conventionnelles de son prédécesseur le "
                + $"{day.French}."));
    }

    private ExplanationStep ByStatement(DateOnly stated)
    {
        var byRule = _entry.EnterIntoForce(membership with { Consent = _consent with { EffectiveOn = null } }, _clause);
        var article = byRule.Basis == EffectBasis.Threshold ? _articles.EntryIntoForce : _articles.LaterJoiners;
        var (cited, day, ruled) = (Article.Cited(article), Day.InWords(stated), Day.InWords(byRule.InForceFrom!.Value));
        return new(article, stated, byRule.InForceFrom == stated
            ? new(
                $"The depositary states {day.English} as the day of entry into force for {_subject.English}; {cited.English} gives "
                    + "the same day.",
                $"Le dépositaire indique le {day.French} comme date d'entrée en vigueur à l'égard {_subject.FrenchOf} ; "
                    + $"l'{cited.French} donne la même date.")
            : new(
                $"The depositary states {day.English} as the day of entry into force for {_subject.English}: it prevails over "
                    + $"{ruled.English}, which {cited.English} gives.",
                $"Le dépositaire indique le {day.French} comme date d'entrée en vigueur à l'égard {_subject.FrenchOf} : cette date "
                    + $"prévaut sur le {ruled.French}, qui résulte de l'{cited.French}."));
    }

    private ExplanationStep NotBeforeTheInstrument(DateOnly inForceFrom)
    {
        var day = Day.InWords(inForceFrom);
        return new(_articles.EntryIntoForce, inForceFrom, new Sentence(
            $"{_treaty.English} cannot be in force for {_subject.English} before its own entry into force, {day.English}.",
            $"{_treaty.French} ne peut être en vigueur à l'égard {_subject.FrenchOf} avant sa propre entrée en vigueur, le "
                + $"{day.French}.").Capitalized);
    }

    private ExplanationStep DepositedLater(DateOnly inForceFrom)
    {
        var (act, deposited, day) = (ActWords.Act(_consent.Kind), Day.InWords(membership.DepositedOn), Day.InWords(inForceFrom));
        return new(null, membership.DepositedOn, new Sentence(
            $"{act.English} was made only on {deposited.English}: {_subject.English} counts as a party from then, although "
                + $"{_treaty.English} is in force for it from {day.English}.",
            $"{act.French} n'a eu lieu que le {deposited.French} : {_subject.French} ne compte parmi les parties qu'à partir de cette "
                + $"date, bien que {_treaty.French} soit en vigueur à son égard depuis le {day.French}.").Capitalized);
    }

    private ExplanationStep LeftBefore(DateOnly end)
    {
        var day = Day.InWords(end);
        return new(null, end, new Sentence(
            $"{_subject.English} ceases to be a party on {day.English}, before the entry into force of {_treaty.English} for it, "
                + "which never happens.",
            $"{_subject.French} cesse d'être partie le {day.French}, avant l'entrée en vigueur {_treaty.FrenchOf} à son égard, qui "
                + "n'a jamais lieu.").Capitalized);
    }
}
