using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>One notice of withdrawal (or denunciation) within a membership.</summary>
public sealed record WithdrawalNotice
{
    public required TreatyAction Action { get; init; }

    /// <summary>The day on which the depositary received it.</summary>
    public DateOnly NotifiedOn => Action.Date!.Value;

    /// <summary>
    /// First day on which the participant is no longer a party; null while the effect is deferred (APMBC, article 20(3)) or where the
    /// treaty has no delay to compute it with.
    /// </summary>
    public required DateOnly? EffectiveOn { get; init; }

    public required EffectBasis Basis { get; init; }

    /// <summary>
    /// Whether it only takes back a consent to an instrument that is not in force on the day of its effect (Nuclear-Test-Ban Treaty, 2023):
    /// the participant was never bound, and is a signatory again if it signed.
    /// </summary>
    public bool TakesBackConsent { get; init; }

    /// <summary>Why a notice to another treaty is one to this treaty too; null where it was given to this one.</summary>
    public WithdrawalCause? Because { get; init; }

    /// <summary>The act that took it back before it had effect.</summary>
    public TreatyAction? Retraction { get; init; }

    /// <summary>Whether on <paramref name="day"/> it has been received, has not been taken back and has not taken effect.</summary>
    public bool IsPendingOn(DateOnly day) => NotifiedOn <= day && !(EffectiveOn <= day) && !(Retraction?.Date <= day);

    /// <summary>First day of the effect, unless it was taken back.</summary>
    public DateOnly? TakesEffectOn => Retraction is null ? EffectiveOn : null;

    /// <param name="action">The notice, of a known day.</param>
    /// <param name="clause">The treaty's clause on withdrawal; null where it has none.</param>
    /// <param name="inForceFrom">First day on which the instrument is in force; null while that is undecided.</param>
    internal static WithdrawalNotice Of(TreatyAction action, WithdrawalClause? clause, DateOnly? inForceFrom)
    {
        var effect = action.EffectiveOn ?? (action.EffectDeferred ? null : ByRule(action.Date!.Value, clause, inForceFrom));
        return new WithdrawalNotice
        {
            Action = action,
            EffectiveOn = effect,
            Basis = action.EffectiveOn is null ? EffectBasis.Rule : EffectBasis.Stated,
            TakesBackConsent = effect is not null && !(inForceFrom <= effect),
        };
    }

    /// <summary>
    /// The earliest day on which a notice received on <paramref name="day"/> can take effect: the clause's, or the day itself while the
    /// instrument is not in force, since the clause binds nobody yet. Null where no clause gives a day.
    /// </summary>
    internal static DateOnly? ByRule(DateOnly day, WithdrawalClause? clause, DateOnly? inForceFrom) =>
        inForceFrom <= day ? clause?.Delay.After(day) : day;
}
