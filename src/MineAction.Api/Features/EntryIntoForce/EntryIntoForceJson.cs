using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.EntryIntoForce;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(GetEntryIntoForceResponse))]
internal sealed partial class EntryIntoForceJson : JsonSerializerContext
{
    public static EntryIntoForceJson Responses { get; } = new(ResponseJson.NewOptions());
}
