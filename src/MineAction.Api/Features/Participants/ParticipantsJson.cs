using System.Text.Json.Serialization;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Participants;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(GetParticipantResponse))]
[JsonSerializable(typeof(ListResponse<StandingItem>))]
internal sealed partial class ParticipantsJson : JsonSerializerContext
{
    public static ParticipantsJson Responses { get; } = new(ResponseJson.NewOptions());
}
