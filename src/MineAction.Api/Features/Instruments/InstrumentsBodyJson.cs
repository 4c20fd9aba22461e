using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Instruments;

/// <summary>Serializer context of the bodies that this noun takes. A misspelt member must not be passed over in silence.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(InstrumentDocument))]
internal sealed partial class InstrumentsBodyJson : JsonSerializerContext;
