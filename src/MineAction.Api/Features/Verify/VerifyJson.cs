using System.Text.Json.Serialization;
using MineAction.Api.Features.Shared.Verifications;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Verify;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(VerificationAnswer))]
internal sealed partial class VerifyJson : JsonSerializerContext
{
    public static VerifyJson Responses { get; } = new(ResponseJson.NewOptions());
}
