using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Dataset;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(GetDatasetResponse))]
internal sealed partial class DatasetJson : JsonSerializerContext
{
    public static DatasetJson Responses { get; } = new(ResponseJson.NewOptions());
}
