using System.Text.Json.Serialization;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.States;

/// <summary>Serializer context of the bodies that this noun takes.</summary>
[JsonSerializable(typeof(StateEntry))]
internal sealed partial class StatesBodyJson : JsonSerializerContext
{
    public static StatesBodyJson Bodies { get; } = new(BodyJson.NewOptions());
}
