using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineAction.Api.Http.Formats;

/// <summary>How responses are written as JSON. Every noun has a serializer context of its own, made with these options.</summary>
internal static class ResponseJson
{
    /// <summary>Options for one serializer context: a context keeps its options to itself.</summary>
    public static JsonSerializerOptions NewOptions() => new(JsonSerializerDefaults.Web)
    {
        // Names stay readable: "Côte d'Ivoire", not escapes. Responses are JSON documents, never parts of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InstantConverter(), new CodeConverterFactory() },
    };
}
