using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.Api.Features.Actions;
using MineAction.Api.Features.Webhooks;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api;

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
[JsonSerializable(typeof(WebhookEntry))]
internal sealed partial class BodyJson : JsonSerializerContext;
