using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>Serializer context of the instrument that an editor is asked to complete, in the form that /v1/instruments takes.</summary>
[JsonSerializable(typeof(ProposedInstrument))]
internal sealed partial class ProposalJson : JsonSerializerContext
{
    public static ProposalJson Responses { get; } = new(ResponseJson.NewOptions());
}
