namespace MineAction.TreatyLaw.Participants;

/// <summary>What a participant is in the eyes of the United Nations.</summary>
public enum ParticipantKind
{
    UnMember,
    ObserverState,

    /// <summary>Cook Islands and Niue: full treaty-making capacity, neither member nor observer.</summary>
    OtherState,
    RegionalOrganization,
    FormerState,
}
