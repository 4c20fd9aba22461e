namespace MineAction.Api.Features.Shared;

/// <summary>The act towards another treaty that is a withdrawal from this one too.</summary>
internal sealed record WithdrawalCauseItem
{
    /// <summary>The other treaty, by slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>The withdrawal from it.</summary>
    public required long ActionId { get; init; }

    /// <summary>The article by which it applies, with its treaty where it is another's: 9(3) of the Convention.</summary>
    public required string Article { get; init; }
}
