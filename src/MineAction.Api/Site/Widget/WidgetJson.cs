using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Site.Widget;

/// <summary>Serializer context of oEmbed responses. The encoder leaves no markup.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(OEmbedResponse))]
internal sealed partial class WidgetJson : JsonSerializerContext;
