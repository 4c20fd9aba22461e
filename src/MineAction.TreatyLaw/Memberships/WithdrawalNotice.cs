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

    /// <summary>The act that took it back before it had effect.</summary>
    public TreatyAction? Retraction { get; init; }

    /// <summary>Whether on <paramref name="day"/> it has been received, has not been taken back and has not taken effect.</summary>
    public bool IsPendingOn(DateOnly day) => NotifiedOn <= day && !(EffectiveOn <= day) && !(Retraction?.Date <= day);

    /// <summary>First day of the effect, unless it was taken back.</summary>
    public DateOnly? TakesEffectOn => Retraction is null ? EffectiveOn : null;

    internal static WithdrawalNotice Of(TreatyAction action, WithdrawalClause? clause)
    {
        DateOnly? byRule = action.EffectDeferred ? null : clause?.Delay.After(action.Date!.Value);
        return new WithdrawalNotice
        {
            Action = action,
            EffectiveOn = action.EffectiveOn ?? byRule,
            Basis = action.EffectiveOn is null ? EffectBasis.Rule : EffectBasis.Stated,
        };
    }
}
