namespace MineAction.TreatyLaw.Memberships;

/// <summary>Where a participant stands towards an instrument on a day. Every participant has exactly one.</summary>
public enum ParticipantStatus
{
    /// <summary>Party, and the instrument is in force for it.</summary>
    InForce,

    /// <summary>Party by its deposit; the instrument is not yet in force for it.</summary>
    Awaiting,

    /// <summary>Signed, has not consented to be bound.</summary>
    Signatory,

    /// <summary>Was a party; its withdrawal has taken effect.</summary>
    Withdrawn,

    /// <summary>None of these.</summary>
    None,
}
