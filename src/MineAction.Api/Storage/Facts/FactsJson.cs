using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Storage.Facts;

/// <summary>The JSON that files and tables hold.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(InstrumentDocument))]
[JsonSerializable(typeof(IReadOnlyList<InstrumentDocument>))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    /// <summary>For files that people read as well.</summary>
    public static FactsJson Files => field ??= new(new JsonSerializerOptions(Default.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
