using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.Api.Http.Contract;
using MineAction.Api.Storage;

namespace MineAction.Api.Http.Writing;

/// <summary>What callers may send as JSON: every type, by name. A misspelt member must not be passed over in silence.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ActionEntry))]
[JsonSerializable(typeof(InstrumentDocument))]
internal sealed partial class BodyJson : JsonSerializerContext;
