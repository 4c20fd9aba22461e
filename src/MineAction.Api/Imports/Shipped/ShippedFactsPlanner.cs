using System.Text.Json;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Imports.Shipped;

/// <summary>
/// Planner of the step from the shipped facts that a register holds to those of a newer build. What editors have recorded, corrected or
/// retracted is left as it is.
/// </summary>
internal sealed class ShippedFactsPlanner
{
    private static readonly RowKind<PublishedFigure> Figures = new(
        IdOf: figure => figure.Id,
        VersionOf: figure => figure.Revision,
        ContentOf: figure => figure with { Id = 0, Revision = 0 },
        NameOf: figure => $"figure {figure.Id} ({figure.Instrument}, {figure.AsOf:yyyy-MM-dd})",
        Record: figure => new RegisterCommand.RecordFigure(figure),
        Correct: (before, shipped) => new RegisterCommand.CorrectFigure(shipped with { Id = before.Id }, before.Revision),
        Retract: before => new RegisterCommand.RetractFigure(before.Id, before.Revision));

    private static readonly RowKind<TreatyAction> Actions = new(
        IdOf: action => action.Id,
        VersionOf: action => action.Revision,
        ContentOf: action => action with { Id = 0, Revision = 0, RecordedAt = default },
        NameOf: action => $"action {action.Id} ({action.Instrument}, {action.Participant})",
        Record: action => new RegisterCommand.RecordAction(action),
        Correct: (before, shipped) => new RegisterCommand.CorrectAction(shipped with { Id = before.Id }, before.Revision),
        Retract: before => new RegisterCommand.RetractAction(before.Id, before.Revision));

    private readonly RegisterSnapshot _register;
    private readonly ShippedHistory _history;
    private readonly RegisterFacts _shipped;
    private readonly ShippedFactsPlan _plan = new();

    private ShippedFactsPlanner(RegisterSnapshot register, ShippedHistory history, RegisterFacts shipped) =>
        (_register, _history, _shipped) = (register, history, shipped);

    /// <param name="register">The register as it stands.</param>
    /// <param name="history">What shipped facts recorded in it before.</param>
    /// <param name="shipped">The facts that the build ships.</param>
    public static ShippedFactsPlan Plan(RegisterSnapshot register, ShippedHistory history, RegisterFacts shipped)
    {
        var planner = new ShippedFactsPlanner(register, history, shipped);
        planner.PlanInstruments();
        planner.PlanStates();
        planner.PlanFigures();
        planner.PlanActions();
        planner.PlanReadings();
        return planner._plan;
    }

    private void PlanInstruments()
    {
        foreach (var instrument in _shipped.Instruments)
        {
            if (!_register.Register.Instruments.TryGetValue(instrument.Id, out var current))
                _plan.Added.Add(new RegisterCommand.RecordInstrument(instrument));
            else if (DocumentOf(current) == DocumentOf(instrument))
                continue;
            else if (_history.InstrumentVersions[current.Id] is var version && _history.Revisions.Contains(version))
                _plan.Corrected.Add(new RegisterCommand.CorrectInstrument(instrument, version));
            else
                _plan.Left.Add($"instrument {current.Id}");
        }
    }

    private static string DocumentOf(Instrument instrument) =>
        JsonSerializer.Serialize(InstrumentDocument.Of(instrument), FactsJson.Default.InstrumentDocument);

    private void PlanStates()
    {
        var names = _shipped.Names.ToLookup(name => name.Code);
        var aliases = _shipped.Aliases.ToLookup(alias => alias.Code);
        foreach (var participant in _shipped.Participants)
        {
            var state = new StateVersion(participant, [.. names[participant.Code]], [.. aliases[participant.Code]]);
            if (!_register.Register.Participants.TryGetValue(participant.Code, out var current))
                _plan.Added.Add(new RegisterCommand.RecordState(state));
            else if (IsSame(StateVersion.In(_register, participant.Code), state))
                continue;
            else if (_history.Revisions.Contains(current.Revision))
                _plan.Corrected.Add(new RegisterCommand.CorrectState(state, current.Revision));
            else
                _plan.Left.Add($"State {current.Code}");
        }
    }

    private static bool IsSame(StateVersion recorded, StateVersion shipped) =>
        recorded.Participant with { Revision = 0 } == shipped.Participant
        && recorded.Names.ToHashSet().SetEquals(shipped.Names)
        && recorded.Aliases.SequenceEqual(shipped.Aliases);

    private void PlanFigures()
    {
        var figures = _register.Register.Facts.PublishedFigures;
        var rows = new RowPlanner<PublishedFigure>(Figures, figures, _plan);
        var before = new Pairing<PublishedFigure>(_shipped.PublishedFigures, _history.Figures, [Figures.IsSame, IsSameCount, IsSameDay]);
        rows.Keep(before.Pairs);
        rows.Drop(before.OnlyRecorded);
        var shippedBefore = _history.Figures.Select(figure => figure.Id).ToHashSet();
        var byEditors = figures.Where(figure => !shippedBefore.Contains(figure.Id));
        var further = new Pairing<PublishedFigure>(before.OnlyStated, byEditors, [Figures.IsSame, IsSameCount]);
        rows.Meet(further.Pairs);
        rows.Add(further.OnlyStated);
    }

    private static bool IsSameCount(PublishedFigure one, PublishedFigure other) => IsSameDay(one, other) && one.Source == other.Source;

    private static bool IsSameDay(PublishedFigure one, PublishedFigure other) =>
        (one.Instrument, one.AsOf, one.Measure) == (other.Instrument, other.AsOf, other.Measure);

    private void PlanActions()
    {
        var rows = new RowPlanner<TreatyAction>(Actions, _register.Register.ActionsById.Values.ToList(), _plan);
        var shipped = _shipped.Actions.ToLookup(action => (action.Instrument, action.Participant));
        var before = _history.Actions.ToLookup(action => (action.Instrument, action.Participant));
        var shippedBefore = _history.Actions.Select(action => action.Id).ToHashSet();
        var byEditors = _register.Register.Actions.Where(action => !shippedBefore.Contains(action.Id))
            .ToLookup(action => (action.Instrument, action.Participant));
        foreach (var actor in shipped.Select(acts => acts.Key).Union(before.Select(acts => acts.Key)))
        {
            var matching = MatchingOf(shipped[actor].Select(ToImported), before[actor]);
            rows.Keep(matching.Matched.Select(pair => (pair.Act.ToAction(), pair.Recorded)));
            rows.Drop(before[actor].Except(matching.Matched.Select(pair => pair.Recorded)));
            var further = MatchingOf(matching.New, byEditors[actor]);
            rows.Meet(further.Matched.Select(pair => (pair.Act.ToAction(), pair.Recorded)));
            rows.Add(further.New.Select(act => act.ToAction()));
        }
    }

    // A shipped act says whether a day of effect is stated: what the law makes of the recorded one does not matter.
    private static ActMatching MatchingOf(IEnumerable<ImportedAct> stated, IEnumerable<TreatyAction> recorded) =>
        new(stated, [.. recorded], _ => null);

    // Without its number: in the files it is that of a line.
    private static ImportedAct ToImported(TreatyAction action) => new(
        action.Instrument,
        action.Participant,
        new DocumentAct
        {
            Participant = action.Participant,
            Kind = action.Kind,
            Date = action.Date,
            EffectiveOn = action.EffectiveOn,
            SaysWhetherEffective = true,
            IsEffectDeferred = action.EffectDeferred,
            IsContested = action.Contested,
            Note = action.Note,
            Source = action.Source,
        },
        action.Source);

    // How far the shipped facts reach, where nothing of them was left aside.
    private void PlanReadings() => _plan.Added.AddRange(_shipped.Readings
        .Where(reading => !(reading.StatusAsAt <= _register.Register.DataThroughOf(reading.Instrument)))
        .Where(_ => _plan.Left.Count == 0)
        .Select(reading => new RegisterCommand.RecordReading(reading)));
}
