using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>
/// One uninterrupted period of a participant as a party by one consent. A State that withdraws and joins again has two.
/// </summary>
public sealed record Membership
{
    /// <summary>The act by which the participant consented to be bound.</summary>
    public required TreatyAction Consent { get; init; }

    /// <summary>The day of the deposit: first day as a party in the depositary's usage (inclusive).</summary>
    public DateOnly DepositedOn => Consent.Date!.Value;

    /// <summary>
    /// First day as a party by this consent (inclusive): the day of the deposit, or the day on which the membership before it ends, where
    /// the participant joined again while its withdrawal still ran.
    /// </summary>
    public required DateOnly BeginsOn { get; init; }

    /// <summary>Whether the participant joined again while its withdrawal still ran.</summary>
    public bool Resumes => BeginsOn > DepositedOn;

    /// <summary>
    /// First day on which the instrument is in force for the participant (inclusive). Null until the instrument's own entry into force is
    /// decided. Earlier than the deposit for most successions.
    /// </summary>
    public DateOnly? InForceFrom { get; init; }

    public EffectBasis Basis { get; init; }

    /// <summary>Notices of withdrawal, in order.</summary>
    public IReadOnlyList<WithdrawalNotice> Notices { get; init; } = [];

    /// <summary>
    /// First day on which it was no longer a party (exclusive end): a withdrawal took effect or the State ended. Null while it lasts.
    /// </summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The notice whose effect ended it; null while it lasts or where the State itself ended.</summary>
    public WithdrawalNotice? EndedBy => Notices.FirstOrDefault(notice => notice.TakesEffectOn is { } effect && effect == EndsOn);

    /// <summary>
    /// The notice that governs on <paramref name="day"/>: the one that ended the membership, or else the latest that is pending.
    /// A second notice does not postpone the effect of the first.
    /// </summary>
    public WithdrawalNotice? NoticeOn(DateOnly day) => EndsOn <= day ? EndedBy : Notices.LastOrDefault(notice => notice.IsPendingOn(day));

    /// <summary>Whether consent is deposited and no withdrawal has taken effect, in force or not.</summary>
    public bool IsPartyOn(DateOnly day) => BeginsOn <= day && !(EndsOn <= day);

    /// <summary>Whether the instrument is in force for the participant.</summary>
    public bool IsInForceOn(DateOnly day) => InForceFrom <= day && !(EndsOn <= day);

    /// <summary>Whether anything of this membership has begun.</summary>
    public bool HasBegunBy(DateOnly day) => BeginsOn <= day || InForceFrom <= day;

    /// <summary>Whether the consent was taken back on or before <paramref name="day"/>, before the instrument was in force.</summary>
    public bool IsTakenBackBy(DateOnly day) => EndsOn <= day && EndedBy is { TakesBackConsent: true };

    /// <summary>Whether a withdrawal of a party took effect on or before <paramref name="day"/>.</summary>
    public bool IsWithdrawnBy(DateOnly day) => EndsOn <= day && EndedBy is { TakesBackConsent: false };
}
