using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Universalization;

/// <summary>How many States each universe has on any day. The same for every instrument.</summary>
public sealed class UniverseSizes
{
    private readonly DateOnly[] _days;
    private readonly int[] _allStates;
    private readonly int[] _unMembers;

    internal UniverseSizes(IReadOnlyCollection<Participant> participants)
    {
        _days = [.. participants.SelectMany(Universes.BoundariesOf).Distinct().Order()];
        _allStates = [.. _days.Select(day => participants.Count(p => Universe.AllStates.Includes(p, day)))];
        _unMembers = [.. _days.Select(day => participants.Count(p => Universe.UnMembers.Includes(p, day)))];
    }

    /// <summary>The number of States in <paramref name="universe"/> on <paramref name="day"/>.</summary>
    public int On(Universe universe, DateOnly day)
    {
        var index = Days.LastOnOrBefore(_days, day);
        return index < 0 ? 0 : (universe == Universe.AllStates ? _allStates : _unMembers)[index];
    }
}
