using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Instruments;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(GetInstrumentResponse))]
[JsonSerializable(typeof(ListResponse<InstrumentItem>))]
internal sealed partial class InstrumentsJson : JsonSerializerContext
{
    public static InstrumentsJson Responses { get; } = new(ResponseJson.NewOptions());
}
