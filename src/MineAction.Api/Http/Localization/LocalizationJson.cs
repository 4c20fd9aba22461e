using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Localization;

/// <summary>
/// Serializer context of the localized strings and of the words of the law. The encoder leaves no markup: strings end up inside pages.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LocalizedStrings))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Vocabulary))]
internal sealed partial class LocalizationJson : JsonSerializerContext;
