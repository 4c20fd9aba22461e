using MineAction.Api.Http.Problems;
using MineAction.Api.Register;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.States;

/// <summary>Whether what an editor says of a State fits into the register. Everything that does not is told at once.</summary>
internal sealed class StateCheck
{
    private readonly StateVersion _state;
    private readonly TreatyRegister _register;
    private readonly Dictionary<string, IReadOnlyList<string>> _faults = [];

    private StateCheck(StateVersion state, TreatyRegister register) => (_state, _register) = (state, register);

    /// <param name="state">What is to be recorded.</param>
    /// <param name="register">The register that the write finds.</param>
    /// <exception cref="ProblemException">
    /// A name belongs to another State, a group is unknown, or the State cannot be continued by the one named (422).
    /// </exception>
    public static void Require(StateVersion state, TreatyRegister register)
    {
        var check = new StateCheck(state, register);
        check.CheckNames();
        check.CheckGroups();
        check.CheckContinuation();
        check.CheckSuccessors();
        check.CheckActs();
        if (check._faults.Count > 0)
            throw new ProblemException(Problem.OfFields(ProblemType.InadmissibleState, check._faults));
    }

    // A name that two States have finds neither of them, in imports too.
    private void CheckNames()
    {
        Add("names", HeldByOthers(_state.Names.Select(name => name.Name)));
        Add("formalName", HeldByOthers(new[] { _state.Participant.FormalName }.OfType<string>()));
        Add("otherNames", HeldByOthers(_state.Aliases.Select(alias => alias.Alias)));
    }

    private IEnumerable<string> HeldByOthers(IEnumerable<string> names) => names
        .Select(name => (Name: name, Holder: _register.Names.Find(name)))
        .Where(each => each.Holder is { } holder && holder.Code != _state.Participant.Code)
        .Select(each => $"'{each.Name}' is a name of {each.Holder!.Code}.")
        .Distinct();

    private void CheckGroups()
    {
        CheckGroup("region", state => state.Region);
        CheckGroup("subregion", state => state.Subregion);
        CheckGroup("intermediateRegion", state => state.IntermediateRegion);
        CheckGroup("unGroup", state => state.UnGroup);
    }

    private void CheckGroup(string field, Func<Participant, string?> groupOf)
    {
        if (groupOf(_state.Participant) is not { } group)
            return;
        var known = _register.Participants.Values.Select(groupOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (!known.Contains(group))
            Add(field, [$"'{Quoted.Of(group)}' is not one of {string.Join(", ", known)}."]);
    }

    private void CheckSuccessors()
    {
        Add(
            "succeededBy",
            _state.Participant.Successors
                .Where(code => code == _state.Participant.Code
                    || _register.Participants.GetValueOrDefault(code) is not { IsOrganization: false })
                .Select(code => $"'{Quoted.Of(code)}' is no other State of the register."));
        Add("succeededBy", EndedBefore(_state.Participant.Successors));
        Add("continuedBy", EndedBefore(new[] { _state.Participant.ContinuedBy }.OfType<string>()));
        Add("state", _register.Participants.Values
            .Where(other => other.Code != _state.Participant.Code
                && (other.ContinuedBy == _state.Participant.Code || other.Successors.Contains(_state.Participant.Code))
                && _state.Participant.StateUntil <= other.StateUntil)
            .Select(other => $"it ends no later than {other.Code}, which it follows."));
    }

    // Whoever follows a State is there after it: no circle of States follows itself.
    private IEnumerable<string> EndedBefore(IEnumerable<string> followers) => followers
        .Where(code => code != _state.Participant.Code
            && _register.Participants.GetValueOrDefault(code)?.StateUntil <= _state.Participant.StateUntil)
        .Select(code => $"{code} ended no later.");

    private void CheckContinuation()
    {
        if (_state.Participant.ContinuedBy is not { } code)
            return;
        var continuation = code == _state.Participant.Code ? null : _register.Participants.GetValueOrDefault(code);
        if (continuation is not { ContinuedBy: null, IsOrganization: false })
            Add("continuedBy", [$"'{Quoted.Of(code)}' is no State of the register that stands for itself."]);
        if (_register.Participants.Values.Any(other => other.ContinuedBy == _state.Participant.Code))
            Add("continuedBy", ["it continues another State itself."]);
        if (_register.Actions.Any(action => action.Participant == _state.Participant.Code))
            Add("continuedBy", [$"acts are on record under {_state.Participant.Code}: record them under {code} first."]);
    }

    // An act before the beginning of the State or after its end would be nobody's.
    private void CheckActs()
    {
        var acts = _register.Actions.Where(action => action.Participant == _state.Participant.Code).ToList();
        if (acts.Find(action => action.Date >= _state.Participant.StateUntil) is { } late)
            Add("state", [$"it ends on or before the day of action {late.Id}."]);
        if (acts.Find(action => action.Date < _state.Participant.StateSince) is { } early)
            Add("state", [$"it begins after the day of action {early.Id}."]);
    }

    private void Add(string field, IEnumerable<string> faults)
    {
        List<string> messages = [.. faults.Select(fault => $"{field}: {fault}")];
        if (messages.Count > 0)
            _faults[field] = [.. _faults.GetValueOrDefault(field, []), .. messages];
    }
}
