using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>Everything that can be said of one participant and one instrument on one day.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Status">Its one status on the day.</param>
/// <param name="SignedOn">The day of its signature, if on or before the day.</param>
/// <param name="Membership">The latest membership that has begun by the day.</param>
/// <param name="Withdrawal">The latest notice of withdrawal that is pending or has taken effect by the day.</param>
/// <param name="ProvisionalApplicationFrom">First day of a provisional application that still runs on the day.</param>
/// <param name="Contested">Whether an act of its own that States dispute bears on the day.</param>
public sealed record Standing(
    Participant Participant,
    ParticipantStatus Status,
    DateOnly? SignedOn,
    Membership? Membership,
    WithdrawalNotice? Withdrawal,
    DateOnly? ProvisionalApplicationFrom,
    bool Contested);
