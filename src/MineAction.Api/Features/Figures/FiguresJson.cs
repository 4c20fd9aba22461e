using System.Text.Json.Serialization;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Figures;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<FigureItem>))]
internal sealed partial class FiguresJson : JsonSerializerContext
{
    public static FiguresJson Responses { get; } = new(ResponseJson.NewOptions());
}
