using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Badges;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ShieldsBadge))]
internal sealed partial class BadgesJson : JsonSerializerContext
{
    public static BadgesJson Responses { get; } = new(ResponseJson.NewOptions());
}
