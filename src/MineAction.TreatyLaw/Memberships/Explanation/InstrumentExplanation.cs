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
    private readonly InstrumentEntryIntoForce _entry = status.EntryIntoForce;
    private readonly Noun _treaty = Noun.Of(status.Instrument);

    public IEnumerable<ExplanationStep> Steps()
    {
        yield return new(_clause.Article, null, ClauseWording.EntryIntoForceOf(_treaty, _clause));
        if (_entry.Date is null)
        {
            yield return Missing(status.Instrument, _entry);
            yield break;
        }

        if (_entry.ReachedOn == _entry.CountedReachedOn && _entry.ReachedOn is { } reachedOn)
            yield return Reached(reachedOn);
        else if (_entry.CountedReachedOn is { } countedOn)
            yield return ReachedAsPrinted(countedOn);
        if (Dissolved() is { Count: > 0 } dissolved)
            yield return DissolvedCount(dissolved);
        if (_entry.ReachedOn is { } statedOn && statedOn != _entry.CountedReachedOn)
            yield return ReachedAsStated(statedOn);
        if (condition?.EntryIntoForce.Date is { } earliest)
            yield return NotBefore(earliest);
        yield return Result(_entry.Date.Value);
    }

    /// <summary>What is missing for the entry into force, as of the day of <paramref name="entry"/>.</summary>
    public static ExplanationStep Missing(Instrument instrument, InstrumentEntryIntoForce entry)
    {
        var treaty = Noun.Of(instrument);
        var (required, counted, missing) = (Number(entry.Required), Number(entry.Counted), Number(entry.Missing));
        var notInForce = new Sentence($"{treaty.English} is not in force.", $"{treaty.French} n'est pas en vigueur.").Capitalized;
        var reason = entry switch
        {
            { Missing: > 0 } => new Sentence(
                $"Of the {required} deposits required, {(entry.Counted == 0 ? "none" : counted)} "
                    + $"{(entry.Counted < 2 ? "has" : "have")} been made; {missing} {(entry.Missing == 1 ? "is" : "are")} missing.",
                $"Sur les {required} dépôts requis, "
                    + $"{(entry.Counted == 0 ? "aucun n'" : $"{counted} ")}{(entry.Counted < 2 ? "a été effectué" : "ont été effectués")} "
                    + $"; il en manque {missing}."),
            // The deposits as printed suffice, but the depositary's own count comes later (CCW Amended Protocol II).
            { ReachedOn: null } => new Sentence(
                $"{counted} of the {required} deposits required are printed, but by the depositary's own count the threshold is not "
                    + "reached.",
                $"{counted} des {required} dépôts requis sont publiés, mais, selon le décompte du dépositaire, le seuil n'est pas "
                    + "atteint."),
            _ => new Sentence(
                $"The {required} deposits required have been made, but the instrument that must enter into force first is not certain to.",
                $"Les {required} dépôts requis ont été effectués, mais l'entrée en vigueur préalable d'un autre instrument, qui est "
                    + "requise, n'est pas acquise."),
        };
        return new(instrument.EntryIntoForce.Article, null, notInForce.Then(reason));
    }

    private ExplanationStep Reached(DateOnly reachedOn)
    {
        var (day, by) = (Day.InWords(reachedOn), Enumeration.And(_entry.ReachedBy));
        var (english, french) = (Ordinal.English(_clause.Threshold), Ordinal.French(_clause.Threshold));
        return new(_clause.Article, reachedOn, _entry.ReachedBy.Count == 1
            ? new(
                $"The {english} deposit was made on {day.English}, by {by.English}.",
                $"Le {french} dépôt a été effectué le {day.French}, par {by.French}.")
            : new(
                $"The {english} deposit was made on {day.English}, on which {by.English} deposited: the day decides, not the order of "
                    + "the deposits.",
                $"Le {french} dépôt a été effectué le {day.French}, jour où {by.French} ont déposé : c'est le jour qui compte, non "
                    + "l'ordre des dépôts."));
    }

    private ExplanationStep ReachedAsPrinted(DateOnly countedOn)
    {
        var (day, result) = (Day.InWords(countedOn), Day.InWords(_entry.ComputedOn!.Value));
        return new(_clause.Article, countedOn, new(
            $"By the deposits as printed, the {Ordinal.English(_clause.Threshold)} was made on {day.English}, which would give "
                + $"{result.English}.",
            $"Selon les dépôts publiés, le {Ordinal.French(_clause.Threshold)} a été effectué le {day.French}, ce qui donnerait le "
                + $"{result.French}."));
    }

    private ExplanationStep ReachedAsStated(DateOnly statedOn)
    {
        var (day, by) = (Day.InWords(statedOn), Enumeration.And(_entry.ReachedBy));
        return new(_clause.Article, statedOn, new(
            $"By the depositary's own count, the {Ordinal.English(_clause.Threshold)} deposit was made on "
                + $"{day.English}{(_entry.ReachedBy.Count == 0 ? "" : $", by {by.English}")}.",
            $"Selon le décompte du dépositaire, le {Ordinal.French(_clause.Threshold)} dépôt a été effectué le "
                + $"{day.French}{(_entry.ReachedBy.Count == 0 ? "" : $", par {by.French}")}."));
    }

    private ExplanationStep NotBefore(DateOnly earliest)
    {
        var (other, day) = (Noun.Of(condition!.Instrument), Day.InWords(earliest));
        return new(_clause.Article, earliest, new Sentence(
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
            { StatedOn: null } => new(_clause.Article, date, new($"{sentence.English}.", $"{sentence.French}.")),
            { ComputedOn: null } =>
                new(
                    null,
                    date,
                    new($"{sentence.English}, as the depositary states.", $"{sentence.French}, comme l'indique le dépositaire.")),
            { ComputedOn: { } computedOn, StatedDiffersFromComputed: true } =>
                new(null, date, Prevailing(sentence, Day.InWords(computedOn))),
            _ => new(_clause.Article, date, new(
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
        return new(_clause.Article, null, codes.Count == 1
            ? new(
                $"The deposit of {list.English}, a State that has ceased to exist since, counts.",
                $"Le dépôt effectué par {list.French}, État qui a depuis cessé d'exister, est compté.")
            : new(
                $"The deposits of {list.English}, States that have ceased to exist since, count.",
                $"Les dépôts effectués par {list.French}, États qui ont depuis cessé d'exister, sont comptés."));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
