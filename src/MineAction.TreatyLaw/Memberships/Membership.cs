using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>
/// One uninterrupted period of a participant as a party. A State that withdraws and joins again has two.
/// </summary>
public sealed record Membership
{
    /// <summary>The act by which the participant consented to be bound.</summary>
    public required TreatyAction Consent { get; init; }

    /// <summary>The day of the deposit: first day as a party in the depositary's usage (inclusive).</summary>
    public DateOnly DepositedOn => Consent.Date!.Value;

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
    public bool IsPartyOn(DateOnly day) => DepositedOn <= day && !(EndsOn <= day);

    /// <summary>Whether the instrument is in force for the participant.</summary>
    public bool IsInForceOn(DateOnly day) => InForceFrom <= day && !(EndsOn <= day);

    /// <summary>Whether anything of this membership has begun.</summary>
    public bool HasBegunBy(DateOnly day) => DepositedOn <= day || InForceFrom <= day;
}
