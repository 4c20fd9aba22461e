using System.Text.Json.Serialization;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Changes;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<RecordChangeItem>))]
[JsonSerializable(typeof(JsonFeed))]
internal sealed partial class ChangesJson : JsonSerializerContext
{
    public static ChangesJson Responses { get; } = new(ResponseJson.NewOptions());
}
