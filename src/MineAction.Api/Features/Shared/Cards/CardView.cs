namespace MineAction.Api.Features.Shared.Cards;

/// <summary>What a card of an instrument shows.</summary>
internal enum CardView
{
    /// <summary>The number of parties, with notes.</summary>
    Count,

    /// <summary>The share of States, as a bar.</summary>
    Progress,

    /// <summary>The States on a map.</summary>
    Map,

    /// <summary>The States that are not parties.</summary>
    Missing,

    /// <summary>The curve over time.</summary>
    Series,
}
