using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw;

/// <summary>The status of one instrument: everything that its actions mean, derived once.</summary>
public sealed class TreatyStatus
{
    private readonly TreatyRegister _register;
    private readonly Dictionary<string, ParticipantHistory> _histories;
    private readonly DateOnly _lastActOn;
    private readonly Lazy<UniversalizationCurve> _curve;

    private TreatyStatus(
        TreatyRegister register,
        Instrument instrument,
        IReadOnlyList<TreatyAction> actions,
        Dictionary<string, ParticipantHistory> histories,
        InstrumentEntryIntoForce entryIntoForce)
    {
        _register = register;
        _histories = histories;
        _lastActOn = actions.Max(action => action.Date) ?? DateOnly.MinValue;
        _curve = new(() => new UniversalizationCurve(_histories.Values));
        Instrument = instrument;
        Actions = actions;
        EntryIntoForce = entryIntoForce;
    }

    public Instrument Instrument { get; }

    /// <summary>All actions towards the instrument, in order.</summary>
    public IReadOnlyList<TreatyAction> Actions { get; }

    public InstrumentEntryIntoForce EntryIntoForce { get; }

    /// <summary>The last day on which the depositary was read: later acts may exist and be missing. Null where nothing comes from the depositary.</summary>
    public DateOnly? DataThrough => Actions
        .Where(action => action.Source.Reliability == Reliability.Depositary)
        .Max(action => action.Source.AccessedOn);

    /// <summary>The counts on every day.</summary>
    public UniversalizationCurve Curve => _curve.Value;

    /// <summary>Participants with any action, by code.</summary>
    public IReadOnlyDictionary<string, ParticipantHistory> Histories => _histories;

    /// <summary>The history of a participant, empty where it did nothing.</summary>
    public ParticipantHistory HistoryOf(Participant participant) =>
        _histories.GetValueOrDefault(participant.Code) ?? ParticipantHistory.Of(participant, [], []);

    /// <summary>
    /// The status that follows from the acts done on or before <paramref name="day"/> alone: what could be known of the law on that day.
    /// A succession is included from its effective day, because it is in force from then (semantics of successions).
    /// </summary>
    public TreatyStatus AsOf(DateOnly day) => day >= _lastActOn
        ? this
        : Derive(_register, Instrument, [.. Actions.Where(action => IsDoneBy(action, day))], day);

    /// <summary>Everything that happens to anybody's standing, in order.</summary>
    public IReadOnlyList<TreatyEvent> Events() => [.. _histories.Values.SelectMany(history => history.Events()).Order(TreatyEvent.InOrder)];

    /// <summary>The counts of a universe on <paramref name="day"/>.</summary>
    public GroupView In(Universe universe, DateOnly day) =>
        new(Code<Universe>.Of(universe), universe == Universe.AllStates ? "All States" : "Members of the United Nations", _register.UniverseSizes.On(universe, day), Curve.On(day).In(universe));

    /// <summary>The counts of each group of a universe on <paramref name="day"/>, by id.</summary>
    public IReadOnlyList<GroupView> GroupsOf(Universe universe, Classification classification, DateOnly day) =>
    [
        .. _register.Participants.Values
            .Where(participant => universe.Includes(participant, day))
            .GroupBy(participant => classification.GroupOf(participant))
            .Select(group => new GroupView(group.Key, classification.LabelOf(group.First()), group.Count(), CountsOf(group, universe, day)))
            .OrderBy(group => group.Id, StringComparer.Ordinal),
    ];

    internal static TreatyStatus Derive(TreatyRegister register, Instrument instrument, IReadOnlyList<TreatyAction> actionsInOrder, DateOnly asOf)
    {
        var histories = actionsInOrder
            .GroupBy(action => action.Participant)
            .Select(acts => (Participant: register.Participants[acts.Key], Acts: acts.ToList()))
            .Select(each => ParticipantHistory.Of(each.Participant, each.Acts, Periods.Of(each.Participant, instrument, each.Acts)))
            .ToList();
        var notBefore = instrument.EntryIntoForce.NotBefore is { } other ? register.StatusOf(other)?.AsOf(asOf).EntryIntoForce.Date : null;
        var entryIntoForce = InstrumentEntryIntoForce.Of(instrument, histories, notBefore, asOf);
        var inForce = histories.ToDictionary(
            history => history.Participant.Code,
            history => history.With([.. history.Memberships.Select(m => entryIntoForce.EnterIntoForce(m, instrument.EntryIntoForce))]));
        return new TreatyStatus(register, instrument, actionsInOrder, inForce, entryIntoForce);
    }

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

    private static bool IsDoneBy(TreatyAction action, DateOnly day) =>
        action.Date is null || action.Date <= day || (action.Kind == TreatyActionKind.Succession && action.EffectiveOn <= day);
}
