using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Storage;

/// <summary>The JSON that files and tables hold.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(InstrumentDocument))]
[JsonSerializable(typeof(IReadOnlyList<InstrumentDocument>))]
internal sealed partial class StorageJson : JsonSerializerContext;
