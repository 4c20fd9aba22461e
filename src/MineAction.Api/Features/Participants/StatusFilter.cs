namespace MineAction.Api.Features.Participants;

/// <summary>What a list of participants can be asked for: a status, or all parties.</summary>
internal enum StatusFilter
{
    /// <summary>Parties, in force for them or not: as many as the count of parties.</summary>
    Party,

    /// <summary>Parties for which the instrument is in force.</summary>
    InForce,

    /// <summary>Parties for which it is not yet in force.</summary>
    Awaiting,

    /// <summary>Signed, has not consented to be bound.</summary>
    Signatory,

    /// <summary>Was a party; its withdrawal has taken effect.</summary>
    Withdrawn,

    /// <summary>States of the universe that have no other status: who is missing.</summary>
    None,

    /// <summary>The former name of awaiting.</summary>
    Consented,
}
