using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;
using MineAction.Api.Imports.Planning;

namespace MineAction.Api.Imports.CommandLine;

/// <summary>Serializer context of the instrument that an editor is asked to complete.</summary>
[JsonSerializable(typeof(ProposedInstrument))]
internal sealed partial class ProposalJson : JsonSerializerContext
{
    public static ProposalJson Responses { get; } = new(ResponseJson.NewOptions());
}
