using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.Api.Http.Localization;
using MineAction.Api.Site.Charts;
using MineAction.Api.Site.Widget;

namespace MineAction.Api.Site;

/// <summary>The JSON that the site reads and writes. Written with the encoder that leaves no markup: some of it ends up inside pages.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LocalizedStrings))]
[JsonSerializable(typeof(WorldMap))]
[JsonSerializable(typeof(OEmbedAnswer))]
internal sealed partial class SiteJson : JsonSerializerContext;
