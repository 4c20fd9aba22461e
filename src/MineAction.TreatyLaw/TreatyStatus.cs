using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Memberships.Explanation;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw;

/// <summary>The status of one instrument: everything that its actions mean, derived once.</summary>
public sealed class TreatyStatus
{
    private readonly TreatyRegister _register;
    private readonly Dictionary<string, ParticipantHistory> _histories;
    /// <summary>The status of the instrument before which this one cannot enter into force, as known on the same day.</summary>
    private readonly TreatyStatus? _condition;
    /// <summary>The status of the instrument with which this one ends, as known on the same day.</summary>
    private readonly TreatyStatus? _endsWith;
    private readonly DateOnly _knownOn;
    private readonly DateOnly _settledOn;
    private TreatyStatus? _latest;
    private readonly Lazy<UniversalizationCurve> _curve;

    internal TreatyStatus(
        TreatyRegister register,
        Instrument instrument,
        IReadOnlyList<TreatyAction> actions,
        Dictionary<string, ParticipantHistory> histories,
        InstrumentEntryIntoForce entryIntoForce,
        TreatyStatus? condition,
        TreatyStatus? endsWith,
        DateOnly knownOn)
    {
        _register = register;
        _histories = histories;
        Instrument = instrument;
        Actions = actions;
        EntryIntoForce = entryIntoForce;
        _condition = condition;
        _endsWith = endsWith;
        _knownOn = knownOn;
        _settledOn = SettledOn();
        _curve = new(() => new UniversalizationCurve(_histories.Values));
    }

    public Instrument Instrument { get; }

    /// <summary>All actions towards the instrument, in order.</summary>
    public IReadOnlyList<TreatyAction> Actions { get; }

    public InstrumentEntryIntoForce EntryIntoForce { get; }

    /// <summary>The horizon: <see cref="TreatyRegister.DataThroughOf"/>.</summary>
    public DateOnly? DataThrough => _register.DataThroughOf(Instrument.Id);

    /// <summary>The counts on every day.</summary>
    public UniversalizationCurve Curve => _curve.Value;

    /// <summary>Participants with any action, by code.</summary>
    public IReadOnlyDictionary<string, ParticipantHistory> Histories => _histories;

    /// <summary>The history of a participant, empty where it has no act on record.</summary>
    public ParticipantHistory HistoryOf(Participant participant) =>
        _histories.GetValueOrDefault(participant.Code) ?? ParticipantHistory.Of(participant, [], []);

    /// <summary>
    /// The status that follows from the acts done on or before <paramref name="day"/> alone: what could be known of the law on that day.
    /// A succession is included from its effective day, because it is in force from then (semantics of successions).
    /// </summary>
    public TreatyStatus AsOf(DateOnly day)
    {
        if (day >= _settledOn || day == _knownOn)
            return this;
        // Callers ask about one day at a time, participant by participant: the last one derived is kept.
        if (_latest is { } latest && latest._knownOn == day)
            return latest;
        return _latest = StatusDerivation.Derive(_register, Instrument, [.. Actions.Where(action => IsDoneBy(action, day))], day);
    }

    /// <summary>
    /// The derivation of the standing of <paramref name="participant"/> on <paramref name="asOf"/>, act by act in order, each followed by
    /// what the law makes of it. Effects that are decided but lie ahead are included; acts done later are not. Never empty.
    /// </summary>
    public IReadOnlyList<ExplanationStep> Explain(Participant participant, DateOnly asOf)
    {
        var status = AsOf(asOf);
        return [.. new ParticipantExplanation(status, status.HistoryOf(participant), asOf).Steps()];
    }

    /// <summary>
    /// The derivation of the instrument's own entry into force from the deposits made on or before <paramref name="asOf"/> (inclusive),
    /// or what is missing for it. Begins with the clause; never empty.
    /// </summary>
    public IReadOnlyList<ExplanationStep> ExplainEntryIntoForce(DateOnly asOf)
    {
        var status = AsOf(asOf);
        return [.. new InstrumentExplanation(status, status._condition, asOf).Steps()];
    }

    /// <summary>
    /// The derivation of <see cref="Membership.InForceFrom"/> for a membership of this status, or what is missing for it. Never empty.
    /// </summary>
    public IReadOnlyList<ExplanationStep> ExplainEntryIntoForceOf(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        var participant = _register.Participants[membership.Consent.Participant];
        return [.. new MembershipExplanation(this, participant, membership).Steps()];
    }

    /// <summary>The acts done on or before <paramref name="day"/> and those of unknown day, in order.</summary>
    public IEnumerable<TreatyAction> ActionsDoneBy(DateOnly day) => Actions.Where(action => action.Date is null || action.Date <= day);

    /// <summary>Everything that happens to anybody's standing, in order.</summary>
    public IReadOnlyList<TreatyEvent> Events() => [.. _histories.Values.SelectMany(history => history.Events()).Order(TreatyEvent.InOrder)];

    /// <summary>The counts of a universe on <paramref name="day"/>.</summary>
    public GroupView In(Universe universe, DateOnly day) =>
        new(
            Code<Universe>.Of(universe),
            universe == Universe.AllStates ? "All States" : "Members of the United Nations",
            _register.UniverseSizes.On(universe, day),
            Curve.On(day).In(universe));

    /// <summary>The counts of each group of a universe on <paramref name="day"/>, by id.</summary>
    public IReadOnlyList<GroupView> GroupsOf(Universe universe, Classification classification, DateOnly day) =>
    [
        .. _register.Participants.Values
            .Where(participant => universe.Includes(participant, day))
            .GroupBy(participant => classification.GroupOf(participant))
            .Select(group => new GroupView(group.Key, classification.LabelOf(group.First()), group.Count(), CountsOf(group, universe, day)))
            .OrderBy(group => group.Id, StringComparer.Ordinal),
    ];

    private UniverseTally CountsOf(IEnumerable<Participant> participants, Universe universe, DateOnly day)
    {
        var sum = default(UniverseTally);
        foreach (var participant in participants)
        {
            if (_histories.TryGetValue(participant.Code, out var history))
                sum += Tally.Of(history, day).In(universe);
        }

        return sum;
    }

    /// <summary>
    /// The first day from which on nothing that is recorded lies ahead: neither an act, nor the end of a membership, nor a stated day.
    /// </summary>
    private DateOnly SettledOn() =>
        Actions.Select(action => action.Date)
            .Concat(_histories.Values.SelectMany(history => history.Memberships.Select(membership => membership.EndsOn)))
            .Append(Instrument.StatedEntryIntoForce)
            .Append(Instrument.StatedThresholdReachedOn)
            .Append(_condition?._settledOn)
            .Append(_endsWith?._settledOn)
            .Max() ?? DateOnly.MinValue;

    private static bool IsDoneBy(TreatyAction action, DateOnly day) =>
        action.Date is null || action.Date <= day || (action.Kind == TreatyActionKind.Succession && action.EffectiveOn <= day);
}
