using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared;

/// <summary>A notice of withdrawal.</summary>
internal sealed record WithdrawalItem
{
    /// <summary>The day on which the depositary received it.</summary>
    public required DateOnly NotifiedOn { get; init; }

    /// <summary>First day on which it is no longer a party; null while the effect is deferred.</summary>
    public required DateOnly? EffectiveOn { get; init; }

    /// <summary>The withdrawal from another treaty that ends this one too; null where the notice was given to this one.</summary>
    public required WithdrawalCauseItem? Because { get; init; }

    public static WithdrawalItem? Of(WithdrawalNotice? notice) => notice is null ? null : new()
    {
        NotifiedOn = notice.NotifiedOn,
        EffectiveOn = notice.TakesEffectOn,
        Because = notice.Because is { } cause
            ? new() { Instrument = cause.Instrument, ActionId = cause.ActionId, Article = cause.Article }
            : null,
    };
}
