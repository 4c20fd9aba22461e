using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Imports;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ImportDocumentResponse))]
[JsonSerializable(typeof(ImportRefusal))]
internal sealed partial class ImportsJson : JsonSerializerContext
{
    public static ImportsJson Responses { get; } = new(ResponseJson.NewOptions());
}
