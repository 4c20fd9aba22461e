using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Http.Localization;

/// <summary>Serializer context of the localized strings. The encoder leaves no markup: strings end up inside pages.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LocalizedStrings))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class LocalizationJson : JsonSerializerContext;
