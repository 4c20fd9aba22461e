using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning.Proposals;

/// <summary>The serializer context of a proposed instrument outside of a response: in the form that /v1/instruments takes.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(CodeConverter<TreatyActionKind>)])]
[JsonSerializable(typeof(ProposedInstrument))]
internal sealed partial class ProposalJson : JsonSerializerContext
{
    /// <summary>The context with readable names: "Côte d'Ivoire", not escapes. Safe only outside of HTML.</summary>
    public static ProposalJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
