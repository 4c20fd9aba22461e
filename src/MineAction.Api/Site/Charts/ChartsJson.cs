using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Site.Charts;

/// <summary>Serializer context of the world map.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WorldMap))]
internal sealed partial class ChartsJson : JsonSerializerContext;
