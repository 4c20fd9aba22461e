using System.Globalization;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Memberships.Explanation;

/// <summary>Derives in words how an instrument entered into force, or what is missing for it.</summary>
/// <param name="status">The status as of the day asked about.</param>
/// <param name="condition">The status, as of the same day, of the instrument before which this one cannot enter into force.</param>
/// <param name="asOf">The day asked about.</param>
internal sealed class InstrumentExplanation(TreatyStatus status, TreatyStatus? condition, DateOnly asOf)
{
    private readonly EntryIntoForceClause _clause = status.Instrument.EntryIntoForce;
    private readonly Articles _articles = status.Instrument.Articles;
    private readonly InstrumentEntryIntoForce _entry = status.EntryIntoForce;
    private readonly Noun _treaty = Noun.Of(status.Instrument);

    public IEnumerable<ExplanationStep> Steps()
    {
        yield return new(_articles.EntryIntoForce, null, ClauseWording.EntryIntoForceOf(_treaty, _clause));
        if (_entry.Date is null)
        {
            yield return new MissingExplanation(status).Step();
            yield break;
        }

        if (_entry.IsStatedBeforeReached)
            yield return NotReachedOnRecord(_entry.ReachedOn!.Value);
        else if (_entry.ReachedOn == _entry.CountedReachedOn && _entry.ReachedOn is { } reachedOn)
            yield return Reached(reachedOn);
        else if (_entry.CountedReachedOn is { } countedOn)
            yield return ReachedAsPrinted(countedOn);
        if (Dissolved() is { Count: > 0 } dissolved)
            yield return DissolvedCount(dissolved);
        if (!_entry.IsStatedBeforeReached && _entry.ReachedOn is { } statedOn && statedOn != _entry.CountedReachedOn)
            yield return ReachedAsStated(statedOn);
        if (condition?.EntryIntoForce.Date is { } earliest)
            yield return NotBefore(earliest);
        yield return Result(_entry.Date.Value);
    }

    /// <summary>
    /// The depositary states a day that the deposits on record do not reach: one is missing from the record, or dated too late.
    /// </summary>
    private ExplanationStep NotReachedOnRecord(DateOnly mustHaveBeenReachedOn)
    {
        var (deposit, last, stated) = (
            ClauseWording.DecisiveDeposit(_clause), Day.InWords(mustHaveBeenReachedOn), Day.InWords(_entry.StatedOn!.Value));
        return new(_articles.EntryIntoForce, mustHaveBeenReachedOn, new Sentence(
            $"{deposit.English} must have been made by {last.English} for the stated day, {stated.English}: "
                + $"the deposits on record do not reach it, of which {Number(_entry.Counted)} had been made by then.",
            $"{deposit.French} doit avoir été effectué au plus tard le {last.French} pour la date indiquée, le {stated.French} : "
                + $"les dépôts enregistrés ne suffisent pas, {Number(_entry.Counted)} ayant alors été effectués.").Capitalized);
    }

    private ExplanationStep Reached(DateOnly reachedOn)
    {
        var (day, by) = (Day.InWords(reachedOn), Enumeration.And(_entry.ReachedBy));
        var deposit = ClauseWording.DecisiveDeposit(_clause);
        return new(_articles.EntryIntoForce, reachedOn, _entry.ReachedBy.Count == 1
            ? new Sentence(
                $"{deposit.English} was made on {day.English}, by {by.English}.",
                $"{deposit.French} a été effectué le {day.French}, par {by.French}.").Capitalized
            : new Sentence(
                $"{deposit.English} was made on {day.English}, on which {by.English} deposited: the day decides, not the order of "
                    + "the deposits.",
                $"{deposit.French} a été effectué le {day.French}, jour où {by.French} ont déposé : c'est le jour qui compte, non "
                    + "l'ordre des dépôts.").Capitalized);
    }

    private ExplanationStep ReachedAsPrinted(DateOnly countedOn)
    {
        var (day, result) = (Day.InWords(countedOn), Day.InWords(_entry.ComputedOn!.Value));
        return new(_articles.EntryIntoForce, countedOn, new(
            $"By the deposits as printed, the {Ordinal.English(_clause.Threshold)} was made on {day.English}, which would give "
                + $"{result.English}.",
            $"Selon les dépôts publiés, le {Ordinal.French(_clause.Threshold)} a été effectué le {day.French}, ce qui donnerait le "
                + $"{result.French}."));
    }

    private ExplanationStep ReachedAsStated(DateOnly statedOn)
    {
        var (day, by) = (Day.InWords(statedOn), Enumeration.And(_entry.ReachedBy));
        return new(_articles.EntryIntoForce, statedOn, new(
            $"By the depositary's own count, the {Ordinal.English(_clause.Threshold)} deposit was made on "
                + $"{day.English}{(_entry.ReachedBy.Count == 0 ? "" : $", by {by.English}")}.",
            $"Selon le décompte du dépositaire, le {Ordinal.French(_clause.Threshold)} dépôt a été effectué le "
                + $"{day.French}{(_entry.ReachedBy.Count == 0 ? "" : $", par {by.French}")}."));
    }

    private ExplanationStep NotBefore(DateOnly earliest)
    {
        var (other, day) = (Noun.Of(condition!.Instrument), Day.InWords(earliest));
        return new(_articles.EntryIntoForce, earliest, new Sentence(
            $"{_treaty.English} cannot enter into force before {other.English}, which enters into force on {day.English}.",
            $"{_treaty.French} ne peut entrer en vigueur avant {other.French}, qui entre en vigueur le {day.French}.").Capitalized);
    }

    private ExplanationStep Result(DateOnly date)
    {
        var day = Day.InWords(date);
        var sentence = new Sentence(
            $"{_treaty.English} enters into force on {day.English}",
            $"{_treaty.French} entre en vigueur le {day.French}").Capitalized;
        return _entry switch
        {
            { StatedOn: null } => new(_articles.EntryIntoForce, date, new($"{sentence.English}.", $"{sentence.French}.")),
            { ComputedOn: null } =>
                new(
                    null,
                    date,
                    new($"{sentence.English}, as the depositary states.", $"{sentence.French}, comme l'indique le dépositaire.")),
            { ComputedOn: { } computedOn, StatedDiffersFromComputed: true } =>
                new(null, date, Prevailing(sentence, Day.InWords(computedOn))),
            _ => new(_articles.EntryIntoForce, date, new(
                $"{sentence.English}; the depositary states the same day.",
                $"{sentence.French} ; le dépositaire indique la même date.")),
        };
    }

    private static Sentence Prevailing(Sentence result, Sentence computed) => new(
        $"{result.English}, as the depositary states: the stated day prevails over the computed one, {computed.English}.",
        $"{result.French}, comme l'indique le dépositaire : la date indiquée prévaut sur la date calculée, le {computed.French}.");

    /// <summary>States among those counted that have ceased to exist since.</summary>
    private List<string> Dissolved() =>
    [
        .. status.Histories.Values
            .Where(history => history.Participant.HasEndedBy(asOf) && history.Memberships.Any(m => m.IsPartyOn(_entry.ReachedOn ?? asOf)))
            .Select(history => history.Participant.Code)
            .Order(StringComparer.Ordinal),
    ];

    private ExplanationStep DissolvedCount(List<string> codes)
    {
        var list = Enumeration.And(codes);
        return new(_articles.EntryIntoForce, null, codes.Count == 1
            ? new(
                $"The deposit of {list.English}, a State that has ceased to exist since, counts.",
                $"Le dépôt effectué par {list.French}, État qui a depuis cessé d'exister, est compté.")
            : new(
                $"The deposits of {list.English}, States that have ceased to exist since, count.",
                $"Les dépôts effectués par {list.French}, États qui ont depuis cessé d'exister, sont comptés."));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
