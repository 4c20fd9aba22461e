using System.Text.Json.Serialization;
using MineAction.Api.Http.Writing;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Features.Instruments;

/// <summary>Serializer context of the bodies that this noun takes.</summary>
[JsonSerializable(typeof(InstrumentDocument))]
internal sealed partial class InstrumentsBodyJson : JsonSerializerContext
{
    public static InstrumentsBodyJson Bodies { get; } = new(BodyJson.NewOptions());
}
