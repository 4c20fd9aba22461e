using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Register;

/// <summary>The States and organizations of a register that is being changed, in its order, and their names.</summary>
internal sealed class StateList(RegisterFacts facts)
{
    private readonly List<Participant> _participants = [.. facts.Participants];
    private readonly List<ParticipantName> _names = [.. facts.Names];
    private readonly List<ParticipantAlias> _aliases = [.. facts.Aliases];

    /// <summary>Puts a version in the place of the one before, a further State at the end.</summary>
    /// <returns>Its position in the order of the register.</returns>
    public int Put(StateVersion state)
    {
        var code = state.Participant.Code;
        var position = _participants.FindIndex(each => each.Code == code);
        if (position < 0)
        {
            position = _participants.Count;
            _participants.Add(state.Participant);
        }

        _participants[position] = state.Participant;
        _names.RemoveAll(name => name.Code == code);
        _names.AddRange(state.Names);
        _aliases.RemoveAll(alias => alias.Code == code);
        _aliases.AddRange(state.Aliases);
        return position;
    }

    /// <summary>The facts with these States and names.</summary>
    public RegisterFacts In(RegisterFacts others) => others with
    {
        Participants = _participants,
        // As the database returns them: a revision is the same bytes, whoever committed it.
        Names = [.. _names.OrderBy(name => name.Code, StringComparer.Ordinal).ThenBy(name => name.Language, StringComparer.Ordinal)],
        Aliases = _aliases,
    };
}
