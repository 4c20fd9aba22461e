namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>The map of a card, in user units of an SVG.</summary>
/// <param name="Width">Width of the drawing.</param>
/// <param name="Height">Height of the drawing.</param>
/// <param name="Label">What it shows, for readers who do not see it.</param>
/// <param name="Neutral">Path data of every area that takes no status.</param>
/// <param name="Shapes">The participants, those with dots last: none is hidden under a neighbour's outline.</param>
/// <param name="Disclaimer">What the boundaries do not mean.</param>
internal sealed record CardMap(
    int Width, int Height, string Label, string Neutral, IReadOnlyList<CardShape> Shapes, string Disclaimer);
