using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Upcoming;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<UpcomingItem>))]
internal sealed partial class UpcomingJson : JsonSerializerContext
{
    public static UpcomingJson Responses { get; } = new(ResponseJson.NewOptions());
}
