using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>Serializer context of facts as the record holds them, and of changes to them.</summary>
[JsonSerializable(typeof(RecordChangeItem))]
internal sealed partial class RecordsJson : JsonSerializerContext
{
    public static RecordsJson Responses { get; } = new(ResponseJson.NewOptions());
}
