using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>How an instrument entered into force, or what is missing for it.</summary>
public sealed record InstrumentEntryIntoForce
{
    /// <summary>Deposits needed.</summary>
    public required int Required { get; init; }

    /// <summary>Deposits that count.</summary>
    public required int Counted { get; init; }

    /// <summary>Where the clause names the States whose deposits are needed: those, by code, that have not deposited. Else empty.</summary>
    public IReadOnlyList<string> MissingStates { get; init; } = [];

    /// <summary>The day on which the threshold was reached by the deposits themselves.</summary>
    public DateOnly? CountedReachedOn { get; init; }

    /// <summary>
    /// The day on which the threshold was reached: the depositary's, where it states one. Where the deposits on record do not reach the
    /// stated day of entry into force: the last day on which it must have been reached.
    /// </summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>
    /// The participants that deposited on that day. Several on one day: the day reaches the threshold, not a State. Empty where the day
    /// only follows from the stated day of entry into force.
    /// </summary>
    public IReadOnlyList<string> ReachedBy { get; init; } = [];

    /// <summary>The day that the treaty's clause gives.</summary>
    public DateOnly? ComputedOn { get; init; }

    /// <summary>The day that the depositary states. It prevails.</summary>
    public DateOnly? StatedOn { get; init; }

    /// <summary>First day on which the instrument is in force (inclusive); null while the threshold is not reached.</summary>
    public DateOnly? Date => StatedOn ?? ComputedOn;

    /// <summary>Whether the depositary states a day of entry into force that the deposits on record do not reach.</summary>
    public bool IsStatedBeforeReached { get; init; }

    /// <summary>Whether stated and computed day differ; then both are told.</summary>
    public bool StatedDiffersFromComputed => StatedOn is not null && ComputedOn is not null && StatedOn != ComputedOn;

    /// <summary>Deposits still missing, 0 when reached.</summary>
    public int Missing => ReachedOn is null ? Math.Max(0, Required - Counted) : 0;

    /// <summary>Whether the instrument is in force on <paramref name="day"/>. It stays so for ever, whoever leaves.</summary>
    public bool IsInForceOn(DateOnly day) => Date <= day;

    /// <summary>Derives it from the deposits made on or before <paramref name="asOf"/>.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="histories">Everybody's history.</param>
    /// <param name="earliest">
    /// First day on which it may enter into force; null while the instrument on which that depends is itself undecided.
    /// </param>
    /// <param name="asOf">Last day whose deposits are known (inclusive).</param>
    internal static InstrumentEntryIntoForce Of(
        Instrument instrument, IReadOnlyCollection<ParticipantHistory> histories, DateOnly? earliest, DateOnly asOf)
    {
        var clause = instrument.EntryIntoForce;
        var deposits = DepositsThatCount.Among(clause, histories, asOf);
        var countedReachedOn = deposits.ReachedOn(clause.Threshold);
        DateOnly? computedOn = countedReachedOn is { } counted && earliest is { } first ? Later(clause.Delay.After(counted), first) : null;
        var mustHaveBeenReachedOn = MustHaveBeenReachedOn(instrument, countedReachedOn, asOf);
        var stated = instrument.StatedThresholdReachedOn;
        var reachedOn = mustHaveBeenReachedOn ?? (stated is null ? countedReachedOn : stated <= asOf ? stated : null);
        // A stated day is known once the threshold is reached, and at the latest when it arrives.
        var isDecided = (reachedOn is not null && earliest is not null) || instrument.StatedEntryIntoForce <= asOf;
        var knownBy = reachedOn ?? asOf;
        return new InstrumentEntryIntoForce
        {
            Required = clause.Threshold,
            Counted = deposits.CountOn(knownBy),
            MissingStates = reachedOn is null ? deposits.MissingOn(knownBy) : [],
            CountedReachedOn = countedReachedOn,
            ReachedOn = reachedOn,
            ReachedBy = reachedOn is { } day && mustHaveBeenReachedOn is null ? deposits.MadeOn(day) : [],
            ComputedOn = isDecided ? computedOn : null,
            StatedOn = isDecided ? instrument.StatedEntryIntoForce : null,
            IsStatedBeforeReached = mustHaveBeenReachedOn is not null,
        };
    }

    // Where the deposits on record do not reach the stated day of entry into force: the last day on which the threshold must have been
    // reached. A deposit made later did not bring the instrument into force. Null where they reach it, or where that is not known yet.
    private static DateOnly? MustHaveBeenReachedOn(Instrument instrument, DateOnly? countedReachedOn, DateOnly asOf)
    {
        var delay = instrument.EntryIntoForce.Delay;
        if (instrument.StatedThresholdReachedOn is not null || instrument.StatedEntryIntoForce is not { } stated)
            return null;
        if (countedReachedOn is { } counted ? delay.After(counted) <= stated : asOf < stated)
            return null;
        return delay.LastDayFor(stated);
    }

    /// <summary>
    /// The day from which the instrument is in force for the participant of <paramref name="membership"/>, and what that day rests on.
    /// Nobody but a successor is bound before its own deposit.
    /// </summary>
    internal Membership EnterIntoForce(Membership membership, EntryIntoForceClause clause)
    {
        if (Date is not { } instrumentDay)
            return membership;
        var consent = membership.Consent;
        var isSuccession = consent.Kind == TreatyActionKind.Succession;
        var earliest = isSuccession && !membership.Resumes ? instrumentDay : Later(instrumentDay, membership.BeginsOn);
        if (consent.EffectiveOn is { } stated)
            return membership with { InForceFrom = Later(stated, earliest), Basis = EffectBasis.Stated };
        if (isSuccession)
            return membership with { InForceFrom = Later(membership.DepositedOn, earliest), Basis = EffectBasis.Rule };
        if (membership.DepositedOn <= ReachedOn)
            return membership with { InForceFrom = earliest, Basis = EffectBasis.Threshold };
        return membership with
        {
            InForceFrom = Later(clause.LaterJoiners.After(membership.DepositedOn), earliest),
            Basis = EffectBasis.Rule,
        };
    }

    private static DateOnly Later(DateOnly day, DateOnly other) => other > day ? other : day;
}
