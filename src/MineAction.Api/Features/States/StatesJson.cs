using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.States;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(GetStateResponse))]
[JsonSerializable(typeof(ListResponse<StateItem>))]
[JsonSerializable(typeof(ListResponse<StateHistoryItem>))]
internal sealed partial class StatesJson : JsonSerializerContext
{
    public static StatesJson Responses { get; } = new(ResponseJson.NewOptions());
}
