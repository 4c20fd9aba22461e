using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Register;

/// <summary>Builder of the next revision: the facts as they will stand, and the versions that it opens and closes.</summary>
internal sealed class RevisionBuilder
{
    private readonly RegisterFacts _facts;
    private readonly Dictionary<long, TreatyAction> _actions;
    private readonly List<Instrument> _instruments;
    private readonly List<DepositaryReading> _readings;
    private long _lastAction;

    /// <param name="revision">The next revision.</param>
    /// <param name="facts">The facts of the one before.</param>
    /// <param name="lastAction">The highest id that any action, retracted ones included, has ever had.</param>
    public RevisionBuilder(Revision revision, RegisterFacts facts, long lastAction)
    {
        Revision = revision;
        _facts = facts;
        _actions = facts.Actions.ToDictionary(action => action.Id);
        _instruments = [.. facts.Instruments];
        _readings = [.. facts.Readings];
        _lastAction = lastAction;
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
                Close(action.Id, version);
                Open(action);
                break;
            case RegisterCommand.RetractAction(var id, var version):
                Close(id, version);
                break;
            case RegisterCommand.RecordInstrument(var instrument):
                _instruments.Add(instrument);
                Open(instrument, _instruments.Count - 1);
                break;
            case RegisterCommand.CorrectInstrument(var instrument, var version):
                var position = _instruments.FindIndex(each => each.Id == instrument.Id);
                _instruments[position] = instrument;
                ClosedInstruments.Add(new(instrument.Id, version, Revision.Id));
                Open(instrument, position);
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
    public TreatyRegister ToRegister() =>
        new(_facts with { Actions = [.. _actions.Values], Instruments = _instruments, Readings = _readings });

    private void Open(TreatyAction action)
    {
        var version = action with { Revision = Revision.Id, RecordedAt = Revision.RecordedAt };
        _actions[version.Id] = version;
        OpenedActions.Add(version);
        AffectedInstruments.Add(version.Instrument);
    }

    private void Close(long id, int version)
    {
        AffectedInstruments.Add(_actions[id].Instrument);
        _actions.Remove(id);
        ClosedActions.Add(new(id, version, Revision.Id));
    }

    private void Open(Instrument instrument, int position)
    {
        OpenedInstruments.Add((instrument, position));
        AffectedInstruments.Add(instrument.Id);
    }

    /// <summary>A version that ends.</summary>
    /// <param name="Id">The id of the action or the instrument.</param>
    /// <param name="Version">The revision that recorded it.</param>
    /// <param name="Revision">The revision that ends it.</param>
    internal sealed record ClosedVersion<T>(T Id, int Version, int Revision);
}
