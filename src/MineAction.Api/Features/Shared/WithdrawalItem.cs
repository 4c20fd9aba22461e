namespace MineAction.Api.Features.Shared;

/// <summary>A notice of withdrawal.</summary>
internal sealed record WithdrawalItem
{
    /// <summary>The day on which the depositary received it.</summary>
    public required DateOnly NotifiedOn { get; init; }

    /// <summary>First day on which it is no longer a party; null while the effect is deferred.</summary>
    public required DateOnly? EffectiveOn { get; init; }
}
