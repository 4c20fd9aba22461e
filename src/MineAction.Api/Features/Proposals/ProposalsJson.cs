using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Proposals;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListProposalsResponse))]
[JsonSerializable(typeof(GetProposalResponse))]
internal sealed partial class ProposalsJson : JsonSerializerContext
{
    public static ProposalsJson Responses { get; } = new(ResponseJson.NewOptions());
}
