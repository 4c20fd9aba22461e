using MineAction.Api.Features.Shared.Cards.Drawings;
using MineAction.Api.Http.Localization;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Makes the map of a card.</summary>
internal static class MapDrawing
{
    public static CardMap Of(TreatyFigures figures, IReadOnlyList<CardGroup> groups)
    {
        var (map, localizer) = (WorldMap.Instance, figures.Localizer);
        var counted = groups
            .Where(group => group.Count is not null)
            .Select(group => localizer.Titled(group.Label, Localizer.Number(group.Count!.Value)));
        return new CardMap(
            map.Width,
            map.Height,
            localizer.Sentences(
                localizer.Stopped(figures.Title),
                localizer.Stopped(localizer.Text("map")),
                localizer.Stopped(localizer.Enumerate(counted)),
                localizer.Day(figures.Day)),
            map.Neutral,
            [.. map.Codes.Select(code => new CardShape(code, map.States.GetValueOrDefault(code), map.Dots.GetValueOrDefault(code)))],
            localizer.Text("mapDisclaimer"));
    }
}
