using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Actions;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<ActionVersion>))]
internal sealed partial class ActionsJson : JsonSerializerContext
{
    public static ActionsJson Responses { get; } = new(ResponseJson.NewOptions());
}
