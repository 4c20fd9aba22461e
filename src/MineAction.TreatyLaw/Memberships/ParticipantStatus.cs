namespace MineAction.TreatyLaw.Memberships;

/// <summary>Where a participant stands towards an instrument on a day. Every participant has exactly one.</summary>
public enum ParticipantStatus
{
    /// <summary>The instrument is in force for it.</summary>
    Party,

    /// <summary>Consent to be bound is deposited; the instrument is not yet in force for it.</summary>
    Consented,

    /// <summary>Signed, has not consented to be bound.</summary>
    Signatory,

    /// <summary>Was a party; its withdrawal has taken effect.</summary>
    Withdrawn,

    /// <summary>None of these.</summary>
    None,
}
