using System.Text.Json.Serialization;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.Actions;

/// <summary>Serializer context of the bodies that this noun takes.</summary>
[JsonSerializable(typeof(ActionEntry))]
internal sealed partial class ActionsBodyJson : JsonSerializerContext
{
    public static ActionsBodyJson Bodies { get; } = new(BodyJson.NewOptions());
}
