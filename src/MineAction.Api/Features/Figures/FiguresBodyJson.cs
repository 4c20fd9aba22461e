using System.Text.Json.Serialization;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.Figures;

/// <summary>Serializer context of the bodies that this noun takes.</summary>
[JsonSerializable(typeof(FigureEntry))]
internal sealed partial class FiguresBodyJson : JsonSerializerContext
{
    public static FiguresBodyJson Bodies { get; } = new(BodyJson.NewOptions());
}
