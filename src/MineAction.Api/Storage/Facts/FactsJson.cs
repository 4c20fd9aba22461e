using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Storage.Facts;

/// <summary>Serializer context of the JSON in files and tables.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(InstrumentDocument))]
[JsonSerializable(typeof(IReadOnlyList<InstrumentDocument>))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    /// <summary>The same, indented, for files that people read as well.</summary>
    public static FactsJson Files => field ??= new(new JsonSerializerOptions(Default.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
