using MineAction.Api.Features.Shared.Cards.Drawings;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Makes the map of a card.</summary>
internal static class MapDrawing
{
    public static CardMap Of(TreatyFigures figures, IReadOnlyList<CardGroup> groups)
    {
        var (map, localizer) = (WorldMap.Instance, figures.Localizer);
        var counted = string.Join("; ", groups.Where(group => group.Count is not null).Select(group => $"{group.Label}: {group.Count}"));
        return new CardMap(
            map.Width,
            map.Height,
            $"{figures.Title}. {localizer.Text("map")}. {counted}. {localizer.Day(figures.Day)}",
            map.Neutral,
            [.. map.Codes.Select(code => new CardShape(code, map.States.GetValueOrDefault(code), map.Dots.GetValueOrDefault(code)))],
            localizer.Text("mapDisclaimer"));
    }
}
