using System.Text.Json;

namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>The outlines of the world map; the fields of the asset are explained in <c>Site/Map/README.md</c>.</summary>
internal sealed record WorldMap
{
    private static readonly Lazy<WorldMap> Shipped = new(() =>
        JsonSerializer.Deserialize(EmbeddedResource.ReadText("site/world.json"), MapJson.Default.WorldMap)!);

    public static WorldMap Instance => Shipped.Value;

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>Path data of outlines by participant.</summary>
    public required Dictionary<string, string> States { get; init; }

    /// <summary>Centres of dots for States too small to see, by participant.</summary>
    public required Dictionary<string, int[]> Dots { get; init; }

    /// <summary>Path data of every area that takes no status.</summary>
    public required string Neutral { get; init; }

    /// <summary>Every participant on the map. Those with dots last: none is hidden under a neighbour's outline.</summary>
    public IEnumerable<string> Codes => States.Keys.Where(code => !Dots.ContainsKey(code)).Concat(Dots.Keys);
}
