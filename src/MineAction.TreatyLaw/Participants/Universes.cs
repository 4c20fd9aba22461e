namespace MineAction.TreatyLaw.Participants;

/// <summary>Who is in which universe, and when.</summary>
public static class Universes
{
    /// <summary>Whether <paramref name="participant"/> was in the universe on <paramref name="day"/>.</summary>
    public static bool Includes(this Universe universe, Participant participant, DateOnly day) => universe switch
    {
        Universe.AllStates => participant.InAllStates
            && participant.ContinuedBy is null
            && IsWithin(participant.StateSince, participant.StateUntil, day),
        // A State that another continues would make one member two.
        Universe.UnMembers => participant.ContinuedBy is null && IsWithin(participant.UnMemberSince, participant.UnMemberUntil, day),
        _ => throw new ArgumentOutOfRangeException(nameof(universe), universe, "No such universe."),
    };

    /// <summary>The days on which <paramref name="participant"/> enters or leaves any universe.</summary>
    internal static IEnumerable<DateOnly> BoundariesOf(Participant participant) =>
        new[] { participant.StateSince, participant.StateUntil, participant.UnMemberSince, participant.UnMemberUntil }
            .OfType<DateOnly>();

    private static bool IsWithin(DateOnly? since, DateOnly? until, DateOnly day) => since <= day && !(until <= day);
}
