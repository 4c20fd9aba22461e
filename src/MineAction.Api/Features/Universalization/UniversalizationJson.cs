using System.Text.Json.Serialization;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Universalization;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<UniversalizationAnswer>))]
[JsonSerializable(typeof(ListResponse<SeriesItem>))]
[JsonSerializable(typeof(ListUniversalizationChangesResponse))]
internal sealed partial class UniversalizationJson : JsonSerializerContext
{
    public static UniversalizationJson Responses { get; } = new(ResponseJson.NewOptions());
}
