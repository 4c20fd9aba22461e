using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Charts;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ChartRow))]
internal sealed partial class ChartsJson : JsonSerializerContext
{
    public static ChartsJson Responses { get; } = new(ResponseJson.NewOptions());
}
