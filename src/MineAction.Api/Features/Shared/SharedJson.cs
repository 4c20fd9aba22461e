using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Shared;

/// <summary>Serializer context of the lists that several nouns answer with.</summary>
[JsonSerializable(typeof(ListResponse<ActionItem>))]
internal sealed partial class SharedJson : JsonSerializerContext
{
    public static SharedJson Responses { get; } = new(ResponseJson.NewOptions());
}
