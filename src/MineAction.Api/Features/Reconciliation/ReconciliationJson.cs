using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Reconciliation;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(ListResponse<ReconciliationItem>))]
internal sealed partial class ReconciliationJson : JsonSerializerContext
{
    public static ReconciliationJson Responses { get; } = new(ResponseJson.NewOptions());
}
