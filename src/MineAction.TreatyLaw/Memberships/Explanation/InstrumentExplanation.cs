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
    private readonly (string, Part) _treaty = ("treaty", Noun.Of(status.Instrument));
    private readonly (string, Part) _deposit = ("deposit", ClauseWording.DecisiveDeposit(status.Instrument.EntryIntoForce));

    public IEnumerable<ExplanationStep> Steps()
    {
        yield return new(_articles.EntryIntoForce, null, ClauseWording.EntryIntoForceOf(status.Instrument));
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
    private ExplanationStep NotReachedOnRecord(DateOnly mustHaveBeenReachedOn) => new(_articles.EntryIntoForce, mustHaveBeenReachedOn, new(
        "treaty.not-reached-on-record", _deposit,
        ("day", mustHaveBeenReachedOn), ("stated", _entry.StatedOn!.Value), ("counted", _entry.Counted)));

    private ExplanationStep Reached(DateOnly reachedOn) => new(_articles.EntryIntoForce, reachedOn, new(
        _entry.ReachedBy.Count == 1 ? "treaty.reached-by-one" : "treaty.reached-by-several", _deposit,
        ("day", reachedOn), ("names", new Part.Names(_entry.ReachedBy))));

    private ExplanationStep ReachedAsPrinted(DateOnly countedOn) => new(_articles.EntryIntoForce, countedOn, new(
        "treaty.reached-as-printed", ("n", _clause.Threshold), ("day", countedOn), ("result", _entry.ComputedOn!.Value)));

    private ExplanationStep ReachedAsStated(DateOnly statedOn) => new(_articles.EntryIntoForce, statedOn, new(
        "treaty.reached-as-stated",
        ("n", _clause.Threshold), ("day", statedOn),
        ("by", _entry.ReachedBy.Count == 0
            ? Part.None
            : new Sentence("treaty.reached-as-stated.by", ("names", new Part.Names(_entry.ReachedBy))))));

    private ExplanationStep NotBefore(DateOnly earliest) => new(_articles.EntryIntoForce, earliest, new(
        "treaty.not-before", _treaty, ("other", Noun.Of(condition!.Instrument)), ("day", earliest)));

    private ExplanationStep Result(DateOnly date) => _entry switch
    {
        { StatedOn: null } => new(_articles.EntryIntoForce, date, new("treaty.enters", _treaty, ("day", date))),
        { ComputedOn: null } => new(null, date, new("treaty.enters-as-stated", _treaty, ("day", date))),
        { ComputedOn: { } computedOn, StatedDiffersFromComputed: true } =>
            new(null, date, new("treaty.enters-as-stated-not-computed", _treaty, ("day", date), ("computed", computedOn))),
        _ => new(_articles.EntryIntoForce, date, new("treaty.enters-as-stated-and-computed", _treaty, ("day", date))),
    };

    /// <summary>States among those counted that have ceased to exist since.</summary>
    private List<string> Dissolved() =>
    [
        .. status.Histories.Values
            .Where(history => history.Participant.HasEndedBy(asOf) && history.Memberships.Any(m => m.IsPartyOn(_entry.ReachedOn ?? asOf)))
            .Select(history => history.Participant.Code)
            .Order(StringComparer.Ordinal),
    ];

    private ExplanationStep DissolvedCount(List<string> codes) => new(_articles.EntryIntoForce, null, new(
        codes.Count == 1 ? "treaty.dissolved-one-counts" : "treaty.dissolved-several-count", ("names", new Part.Names(codes))));
}
