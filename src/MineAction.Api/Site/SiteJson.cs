using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.Api.Site.Drawing;
using MineAction.Api.Site.OEmbed;
using MineAction.Api.Site.Words;

namespace MineAction.Api.Site;

/// <summary>The JSON that the site reads and writes. Written with the encoder that leaves no markup: some of it ends up inside pages.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StringsFile))]
[JsonSerializable(typeof(WorldMap))]
[JsonSerializable(typeof(OEmbedAnswer))]
internal sealed partial class SiteJson : JsonSerializerContext;
