using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Findings;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<FindingItem>))]
internal sealed partial class FindingsJson : JsonSerializerContext
{
    public static FindingsJson Responses { get; } = new(ResponseJson.NewOptions());
}
