using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Features.Actions;

/// <summary>Serializer context of the bodies that this noun takes. A misspelt member must not be passed over in silence.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ActionEntry))]
internal sealed partial class ActionsBodyJson : JsonSerializerContext;
