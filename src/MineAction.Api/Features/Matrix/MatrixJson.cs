using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Matrix;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<MatrixRow>))]
internal sealed partial class MatrixJson : JsonSerializerContext
{
    public static MatrixJson Responses { get; } = new(ResponseJson.NewOptions());
}
