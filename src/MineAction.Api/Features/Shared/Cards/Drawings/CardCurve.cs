namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>
/// The curve of a card. Its paths are in user units of a plot of the given width and height, to be stretched over any size; labels have
/// their places in percent of that size.
/// </summary>
internal sealed record CardCurve
{
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>What it shows, for readers who do not see it.</summary>
    public required string Label { get; init; }

    /// <summary>Over the days that the record knows of.</summary>
    public required CardLines Known { get; init; }

    /// <summary>Over the days beyond the horizon, to be dashed; null where there are none.</summary>
    public required CardLines? Beyond { get; init; }

    /// <summary>Path data of the area below the parties.</summary>
    public required string Area { get; init; }

    /// <summary>The numbers on the vertical axis.</summary>
    public required IReadOnlyList<CardTick> Levels { get; init; }

    /// <summary>The years on the horizontal axis.</summary>
    public required IReadOnlyList<CardTick> Years { get; init; }

    public required IReadOnlyList<CardMilestone> Milestones { get; init; }

    /// <summary>The number at the end of the line of parties.</summary>
    public required CardTick Last { get; init; }

    public required CardTable Table { get; init; }
}
