using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Http.Problems;

/// <summary>Serializer context of problem documents.</summary>
[JsonSerializable(typeof(Problem))]
internal sealed partial class ProblemsJson : JsonSerializerContext
{
    public static ProblemsJson Responses { get; } =
        new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
