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
        Func<PublishedFigure, PublishedFigure, bool>[] matches =
        [
            (one, other) => one with { Id = 0, Revision = 0 } == other with { Id = 0, Revision = 0 },
            (one, other) => (one.Instrument, one.AsOf, one.Measure, one.Source) == (other.Instrument, other.AsOf, other.Measure, other.Source),
            (one, other) => (one.Instrument, one.AsOf, one.Measure) == (other.Instrument, other.AsOf, other.Measure),
        ];
        var current = _register.Register.Facts.PublishedFigures.ToDictionary(figure => figure.Id);
        var before = new Pairing<PublishedFigure>(_shipped.PublishedFigures, _history.Figures, matches);
        foreach (var (shipped, recorded) in before.Pairs)
        {
            var figure = shipped with { Id = recorded.Id, Revision = recorded.Revision };
            if (IsTouched(recorded))
                LeaveIf(current.GetValueOrDefault(recorded.Id) is not { } other || other with { Revision = 0 } != figure with { Revision = 0 });
            else if (figure != recorded)
                _plan.Corrected.Add(new RegisterCommand.CorrectFigure(figure, recorded.Revision));

            void LeaveIf(bool differs)
            {
                if (differs)
                    _plan.Left.Add(NameOf(recorded));
            }
        }

        foreach (var gone in before.OnlyRecorded)
        {
            if (!IsTouched(gone))
                _plan.Retracted.Add(new RegisterCommand.RetractFigure(gone.Id, gone.Revision));
            else if (current.ContainsKey(gone.Id))
                _plan.Left.Add(NameOf(gone));
        }

        var known = _history.Figures.Select(figure => figure.Id).ToHashSet();
        var byEditors = new Pairing<PublishedFigure>(
            before.OnlyStated, [.. current.Values.Where(figure => !known.Contains(figure.Id))], matches[..2]);
        _plan.Left.AddRange(byEditors.Pairs.Where(pair => pair.Stated.Value != pair.Recorded.Value).Select(pair => NameOf(pair.Recorded)));
        _plan.Added.AddRange(byEditors.OnlyStated.Select(figure => new RegisterCommand.RecordFigure(figure)));

        bool IsTouched(PublishedFigure recorded) => current.GetValueOrDefault(recorded.Id)?.Revision != recorded.Revision;
    }

    private static string NameOf(PublishedFigure figure) => $"figure {figure.Id} ({figure.Instrument}, {figure.AsOf:yyyy-MM-dd})";
}
