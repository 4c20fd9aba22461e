using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>Serializer context of the body of a delivery. A change is written as responses write it.</summary>
[JsonSerializable(typeof(WebhookMessage))]
internal sealed partial class WebhookMessageJson : JsonSerializerContext
{
    public static WebhookMessageJson Responses { get; } = new(ResponseJson.NewOptions());
}
