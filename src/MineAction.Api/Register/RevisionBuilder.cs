using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Register;

/// <summary>Builder of the next revision: the facts as they will stand, and the versions that it opens and closes.</summary>
internal sealed class RevisionBuilder
{
    private readonly RegisterFacts _facts;
    private readonly Dictionary<long, TreatyAction> _actions;
    private readonly SortedDictionary<long, PublishedFigure> _figures;
    private readonly List<Instrument> _instruments;
    private readonly StateList _states;
    private readonly List<DepositaryReading> _readings;
    private long _lastAction;
    private long _lastFigure;

    /// <param name="revision">The next revision.</param>
    /// <param name="facts">The facts of the one before.</param>
    /// <param name="last">The highest ids that anything has ever had.</param>
    public RevisionBuilder(Revision revision, RegisterFacts facts, LastIds last)
    {
        Revision = revision;
        _facts = facts;
        _actions = facts.Actions.ToDictionary(action => action.Id);
        _figures = new(facts.PublishedFigures.ToDictionary(figure => figure.Id));
        _instruments = [.. facts.Instruments];
        _states = new StateList(facts);
        _lastAction = last.Action;
        _lastFigure = last.Figure;
        _readings = [.. facts.Readings];
    }

    /// <summary>The next revision.</summary>
    public Revision Revision { get; }

    /// <summary>The versions of actions that end with it.</summary>
    public List<ClosedVersion<long>> ClosedActions { get; } = [];

    /// <summary>The versions of actions that begin with it, in the order of the changes.</summary>
    public List<TreatyAction> OpenedActions { get; } = [];

    /// <summary>The versions of instruments that end with it.</summary>
    public List<ClosedVersion<string>> ClosedInstruments { get; } = [];

    /// <summary>The versions of instruments that begin with it, each with its position in the order of the register.</summary>
    public List<(Instrument Instrument, int Position)> OpenedInstruments { get; } = [];

    /// <summary>The versions of States that end with it, names included.</summary>
    public List<ClosedVersion<string>> ClosedStates { get; } = [];

    /// <summary>The versions of States that begin with it, each with its position in the order of the register.</summary>
    public List<(StateVersion State, int Position)> OpenedStates { get; } = [];

    /// <summary>The versions of published figures that end with it.</summary>
    public List<ClosedVersion<long>> ClosedFigures { get; } = [];

    /// <summary>The versions of published figures that begin with it, in the order of the changes.</summary>
    public List<PublishedFigure> OpenedFigures { get; } = [];

    /// <summary>The readings that begin with it; those of the same instruments end.</summary>
    public List<DepositaryReading> OpenedReadings { get; } = [];

    /// <summary>The instruments whose status the changes affect.</summary>
    public HashSet<string> AffectedInstruments { get; } = [];

    public void Apply(RegisterCommand change)
    {
        switch (change)
        {
            case RegisterCommand.RecordAction(var action):
                Open(action with { Id = ++_lastAction });
                break;
            case RegisterCommand.CorrectAction(var action, var version):
                CloseAction(action.Id, version);
                Open(action);
                break;
            case RegisterCommand.RetractAction(var id, var version):
                CloseAction(id, version);
                break;
            case RegisterCommand.RecordInstrument(var instrument):
                _instruments.Add(instrument);
                Open(instrument, _instruments.Count - 1);
                break;
            case RegisterCommand.CorrectInstrument(var instrument, var version):
                ClosedInstruments.Add(new(instrument.Id, version, Revision.Id));
                Open(instrument, _instruments.FindIndex(each => each.Id == instrument.Id));
                break;
            case RegisterCommand.RecordState(var state):
                Open(state);
                break;
            case RegisterCommand.CorrectState(var state, var version):
                ClosedStates.Add(new(state.Participant.Code, version, Revision.Id));
                Open(state);
                break;
            case RegisterCommand.RecordFigure(var figure):
                Open(figure with { Id = ++_lastFigure });
                break;
            case RegisterCommand.CorrectFigure(var figure, var version):
                CloseFigure(figure.Id, version);
                Open(figure);
                break;
            case RegisterCommand.RetractFigure(var id, var version):
                CloseFigure(id, version);
                break;
            case RegisterCommand.RecordReading(var reading):
                _readings.RemoveAll(each => each.Instrument == reading.Instrument);
                _readings.Add(reading);
                OpenedReadings.Add(reading);
                break;
        }
    }

    /// <exception cref="ArgumentException">
    /// The facts contradict each other: an instrument's clause depends on one that the register lacks, for example.
    /// </exception>
    public TreatyRegister ToRegister() => new(_states.In(_facts) with
    {
        Instruments = _instruments,
        PublishedFigures = [.. _figures.Values],
        Actions = [.. _actions.Values],
        Readings = _readings,
    });

    private void Open(TreatyAction action)
    {
        var version = action with { Revision = Revision.Id, RecordedAt = Revision.RecordedAt };
        _actions[version.Id] = version;
        OpenedActions.Add(version);
        AffectedInstruments.Add(version.Instrument);
    }

    private void CloseAction(long id, int version)
    {
        AffectedInstruments.Add(_actions[id].Instrument);
        _actions.Remove(id);
        ClosedActions.Add(new(id, version, Revision.Id));
    }

    private void Open(Instrument instrument, int position)
    {
        _instruments[position] = instrument;
        OpenedInstruments.Add((instrument, position));
        AffectedInstruments.Add(instrument.Id);
    }

    private void Open(StateVersion state)
    {
        var version = state with { Participant = state.Participant with { Revision = Revision.Id } };
        OpenedStates.Add((version, _states.Put(version)));
        // Its end is the end of its memberships.
        var acts = _actions.Values.Where(action => action.Participant == state.Participant.Code);
        AffectedInstruments.UnionWith(acts.Select(action => action.Instrument));
    }

    private void Open(PublishedFigure figure)
    {
        var version = figure with { Revision = Revision.Id };
        _figures[version.Id] = version;
        OpenedFigures.Add(version);
    }

    private void CloseFigure(long id, int version)
    {
        _figures.Remove(id);
        ClosedFigures.Add(new(id, version, Revision.Id));
    }

    /// <summary>A version that ends.</summary>
    /// <param name="Id">The id of what it is a version of.</param>
    /// <param name="Version">The revision that recorded it.</param>
    /// <param name="Revision">The revision that ends it.</param>
    internal sealed record ClosedVersion<T>(T Id, int Version, int Revision);
}
