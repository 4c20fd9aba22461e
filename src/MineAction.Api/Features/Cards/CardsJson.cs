using System.Text.Json.Serialization;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Cards;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(InstrumentCard))]
[JsonSerializable(typeof(StateCard))]
internal sealed partial class CardsJson : JsonSerializerContext
{
    public static CardsJson Responses { get; } = new(ResponseJson.NewOptions());
}
