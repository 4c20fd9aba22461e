using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>How an instrument entered into force, or what is missing for it.</summary>
public sealed record InstrumentEntryIntoForce
{
    /// <summary>Deposits needed.</summary>
    public required int Required { get; init; }

    /// <summary>Deposits that count.</summary>
    public required int Counted { get; init; }

    /// <summary>The day on which the threshold was reached by the deposits themselves.</summary>
    public DateOnly? CountedReachedOn { get; init; }

    /// <summary>The day on which the threshold was reached: the depositary's, where it states one.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>The participants that deposited on that day. Several on one day: the day reaches the threshold, not a State.</summary>
    public IReadOnlyList<string> ReachedBy { get; init; } = [];

    /// <summary>The day that the treaty's clause gives.</summary>
    public DateOnly? ComputedOn { get; init; }

    /// <summary>The day that the depositary states. It prevails.</summary>
    public DateOnly? StatedOn { get; init; }

    /// <summary>First day on which the instrument is in force (inclusive); null while the threshold is not reached.</summary>
    public DateOnly? Date => StatedOn ?? ComputedOn;

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
        var deposits = histories
            .Where(history => clause.OrganizationsDoNotCountArticle is null || !history.Participant.IsOrganization)
            .SelectMany(
                history => history.Memberships.Select(membership => (history.Participant.Code, membership.DepositedOn, membership.EndsOn)))
            .Where(deposit => deposit.DepositedOn <= asOf)
            .ToList();

        var countedReachedOn = deposits.Select(deposit => deposit.DepositedOn).Distinct().Order()
            .Where(day => deposits.Count(deposit => deposit.DepositedOn <= day && !(deposit.EndsOn <= day)) >= clause.Threshold)
            .Select(day => (DateOnly?)day)
            .FirstOrDefault();
        var stated = instrument.StatedThresholdReachedOn;
        var reachedOn = stated is null ? countedReachedOn : stated <= asOf ? stated : null;
        DateOnly? computedOn = countedReachedOn is { } day && earliest is { } first ? Later(clause.Delay.After(day), first) : null;
        // A stated day is known once the threshold is reached, and at the latest when it arrives.
        var isDecided = (reachedOn is not null && earliest is not null) || instrument.StatedEntryIntoForce <= asOf;
        return new InstrumentEntryIntoForce
        {
            Required = clause.Threshold,
            Counted = deposits.Count(deposit => !(deposit.EndsOn <= (reachedOn ?? asOf)) && deposit.DepositedOn <= (reachedOn ?? asOf)),
            CountedReachedOn = countedReachedOn,
            ReachedOn = reachedOn,
            ReachedBy =
            [
                .. deposits
                    .Where(deposit => deposit.DepositedOn == reachedOn)
                    .Select(deposit => deposit.Code)
                    .Order(StringComparer.Ordinal),
            ],
            ComputedOn = isDecided ? computedOn : null,
            StatedOn = isDecided ? instrument.StatedEntryIntoForce : null,
        };
    }

    /// <summary>
    /// The day from which the instrument is in force for the participant of <paramref name="membership"/>, and what that day rests on.
    /// </summary>
    internal Membership EnterIntoForce(Membership membership, EntryIntoForceClause clause)
    {
        if (Date is not { } instrumentDay)
            return membership;
        var consent = membership.Consent;
        if (consent.EffectiveOn is { } stated)
            return membership with { InForceFrom = Later(stated, instrumentDay), Basis = EffectBasis.Stated };
        if (consent.Kind == Actions.TreatyActionKind.Succession)
            return membership with { InForceFrom = Later(membership.DepositedOn, instrumentDay), Basis = EffectBasis.Rule };
        if (membership.DepositedOn <= ReachedOn)
            return membership with { InForceFrom = instrumentDay, Basis = EffectBasis.Threshold };
        return membership with
        {
            InForceFrom = Later(clause.LaterJoiners.After(membership.DepositedOn), instrumentDay),
            Basis = EffectBasis.Rule,
        };
    }

    private static DateOnly Later(DateOnly day, DateOnly other) => other > day ? other : day;
}
