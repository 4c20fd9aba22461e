using System.Collections.Concurrent;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Findings;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.TreatyLaw;

/// <summary>The register at one revision: the immutable whole, and the door to every question.</summary>
public sealed class TreatyRegister
{
    private readonly ConcurrentDictionary<string, Lazy<TreatyStatus>> _statuses = new();
    private readonly ILookup<string, TreatyAction> _actionsByInstrument;
    private readonly Lazy<ILookup<(string Instrument, string Participant), TreatyAction>> _actionsByActor;
    private readonly Dictionary<(string Code, string Language), string> _names;
    private readonly Dictionary<string, DateOnly> _dataThrough;
    private readonly Lazy<NameIndex> _nameIndex;
    private readonly Lazy<DatedNames> _datedNames;
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<StandingFinding>>> _findings = new();

    /// <param name="facts">What the revision holds. Every action's instrument and participant must be among them.</param>
    /// <exception cref="ArgumentException">
    /// An action or a clause names an instrument or a participant that the facts lack, an id occurs twice, or an instrument's entry into
    /// force depends on one that the facts lack or, through others, on itself.
    /// </exception>
    public TreatyRegister(RegisterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Facts = facts;
        var kinds = facts.Instruments.ToDictionary(instrument => instrument.Id, instrument => instrument.Kind);
        Instruments = facts.Instruments.ToDictionary(instrument => instrument.Id, instrument => instrument with { Treaties = kinds });
        Participants = facts.Participants.ToDictionary(participant => participant.Code);
        UniverseSizes = new UniverseSizes(facts.Participants);
        Actions = [.. facts.Actions.Order(TreatyAction.InOrder)];
        ActionsById = Actions.ToDictionary(action => action.Id);
        foreach (var action in Actions)
        {
            if (!Instruments.ContainsKey(action.Instrument))
                throw new ArgumentException(
                    $"Action {action.Id} names the instrument '{action.Instrument}', which is not in the register.", nameof(facts));
            if (!Participants.ContainsKey(action.Participant))
                throw new ArgumentException(
                    $"Action {action.Id} names the participant '{action.Participant}', which is not in the register.", nameof(facts));
        }

        _names = facts.Names.ToDictionary(name => (name.Code, name.Language), name => name.Name);
        _dataThrough = facts.Readings.GroupBy(reading => reading.Instrument)
            .ToDictionary(readings => readings.Key, readings => readings.Max(reading => reading.StatusAsAt));
        _nameIndex = new(() => new NameIndex(facts.Participants, facts.Names, facts.Aliases));
        _datedNames = new(() => new DatedNames(facts.Participants, facts.Aliases));
        RegisterConsistency.Require(this);

        _actionsByInstrument = Actions.ToLookup(action => action.Instrument);
        _actionsByActor = new(() => Actions.ToLookup(action => (action.Instrument, action.Participant)));
    }

    /// <summary>The facts as recorded.</summary>
    public RegisterFacts Facts { get; }

    /// <summary>Instruments by slug, in the order of the register.</summary>
    public IReadOnlyDictionary<string, Instrument> Instruments { get; }

    /// <summary>Participants by code.</summary>
    public IReadOnlyDictionary<string, Participant> Participants { get; }

    /// <summary>All actions, in order.</summary>
    public IReadOnlyList<TreatyAction> Actions { get; }

    public IReadOnlyDictionary<long, TreatyAction> ActionsById { get; }

    /// <summary>Participants by any of their names.</summary>
    public NameIndex Names => _nameIndex.Value;

    /// <summary>
    /// The horizon of the whole register, the earliest of its instruments' (<see cref="DataThroughOf"/>): 3 February 2026 for the shipped
    /// facts. An instrument of which no document was read has none and is passed over. Null where no document was read at all.
    /// </summary>
    public DateOnly? DataThrough => _dataThrough.Count > 0 ? _dataThrough.Values.Min() : null;

    /// <summary>How many States there are on any day.</summary>
    public UniverseSizes UniverseSizes { get; }

    /// <summary>
    /// The name of a participant in one of the six official languages; its English name where the register has none in that language.
    /// </summary>
    public string NameOf(Participant participant, string language) =>
        _names.GetValueOrDefault((participant.Code, language), participant.Name);

    /// <summary>
    /// The name that a participant had on <paramref name="day"/>, where one is known for that day, else its name today: Naoero is Nauru
    /// before 26 June 2026, Serbia is Serbia and Montenegro in 2005. In a language in which no official name has a day it is today's.
    /// </summary>
    public string NameOf(Participant participant, string language, DateOnly day)
    {
        var known = KnownAs(participant, day);
        var today = NameOf(known, language);
        return _datedNames.Value.On(known, language, today, day) ?? today;
    }

    /// <summary>The formal name in English on <paramref name="day"/>; null where it is not known.</summary>
    public string? FormalNameOf(Participant participant, DateOnly day) => _datedNames.Value.FormalOn(KnownAs(participant, day), day);

    /// <summary>
    /// The State under whose name <paramref name="participant"/> was known on <paramref name="day"/>: one that it continues (the Soviet
    /// Union in 1985, for the Russian Federation), or itself.
    /// </summary>
    public Participant KnownAs(Participant participant, DateOnly day) => _datedNames.Value.KnownAs(participant, day);

    /// <summary>
    /// The participant that <paramref name="code"/> stands for wherever a code is taken: the State that continues it under another name
    /// (SRB for SCG), or else its own; null where the register has none.
    /// </summary>
    public Participant? ParticipantOf(string code) => ContinuedBy(code) ?? Participants.GetValueOrDefault(code);

    /// <summary>The State that continues the one of <paramref name="code"/> under another name; null where none does.</summary>
    public Participant? ContinuedBy(string code) =>
        Participants.GetValueOrDefault(code)?.ContinuedBy is { } continuation ? Participants[continuation] : null;

    /// <summary>The status of an instrument, derived at the first question; null where the register does not have it.</summary>
    public TreatyStatus? StatusOf(string instrumentId) => Instruments.TryGetValue(instrumentId, out var instrument)
        ? _statuses.GetOrAdd(
            instrumentId,
            _ => new(() => StatusDerivation.Derive(this, instrument, [.. _actionsByInstrument[instrumentId]], DateOnly.MaxValue))).Value
        : null;

    /// <summary>
    /// The horizon of an instrument: the last day (inclusive) of which the register knows, which is that of the newest whole document of
    /// the depositary that agreed with it. Acts done later may exist and be missing. Null where no document was read.
    /// </summary>
    public DateOnly? DataThroughOf(string instrumentId) => _dataThrough.TryGetValue(instrumentId, out var day) ? day : null;

    /// <summary>
    /// Where the record and the rules of the treaties do not agree, whatever the day (see <see cref="StandingFinding.StandsOn"/>): by
    /// instrument in the order of the register, then by participant and day.
    /// </summary>
    public IEnumerable<StandingFinding> Findings => Instruments.Keys.SelectMany(FindingsOf);

    /// <summary>Those on the rules of one instrument, found at the first question.</summary>
    /// <exception cref="KeyNotFoundException">The register has no such instrument.</exception>
    public IReadOnlyList<StandingFinding> FindingsOf(string instrumentId) =>
        _findings.GetOrAdd(instrumentId, id => new(() => StandingFindings.Of(this, Instruments[id]))).Value;

    /// <summary>
    /// Where the memberships of one participant break a rule of the instrument on other treaties, whatever the day. What stands against a
    /// single act, <see cref="Admissibility.ActionRules"/> tell; <see cref="Findings"/> has both.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The register has no such instrument or participant.</exception>
    public IReadOnlyList<StandingFinding> FindingsBetween(string instrumentId, string participantCode) =>
        [.. StandingFindings.BetweenTreaties(this, Instruments[instrumentId], Participants[participantCode])];

    /// <summary>
    /// The instruments on whose rules an act towards <paramref name="instrumentId"/> can bear: itself, those whose status follows from its
    /// own, and those whose rules look at one of these. A State's consent to the CCW bears on its consents to the protocols.
    /// </summary>
    public IReadOnlyList<string> ConcernedBy(string instrumentId)
    {
        var derived = new HashSet<string> { instrumentId };
        var count = 0;
        while (count < derived.Count)
        {
            count = derived.Count;
            derived.UnionWith(Instruments.Values.Where(each => each.DerivedFrom.Any(derived.Contains)).Select(each => each.Id).ToList());
        }

        return [.. Instruments.Keys.Where(id => derived.Contains(id) || Instruments[id].LooksAt.Any(derived.Contains))];
    }

    /// <summary>The acts of one participant towards one instrument, in order; none where the register has none.</summary>
    public IReadOnlyList<TreatyAction> ActionsOf(string instrumentId, string participantCode) =>
        [.. _actionsByActor.Value[(instrumentId, participantCode)]];
}
