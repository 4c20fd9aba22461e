using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>Serializer context of the world map.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WorldMap))]
internal sealed partial class MapJson : JsonSerializerContext;
