using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Http.Writing;

/// <summary>
/// How JSON bodies are read: a misspelt member must not be passed over in silence, nor one that comes twice. Every noun has a serializer
/// context of its own, made with these options.
/// </summary>
internal static class BodyJson
{
    /// <summary>Options for one serializer context: a context keeps its options to itself.</summary>
    public static JsonSerializerOptions NewOptions() => new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}
