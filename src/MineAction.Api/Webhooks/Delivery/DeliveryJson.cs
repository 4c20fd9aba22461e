using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Webhooks.Delivery;

[JsonSerializable(typeof(WebhookMessage))]
internal sealed partial class DeliveryJson : JsonSerializerContext
{
    public static DeliveryJson Responses { get; } = new(ResponseJson.NewOptions());
}
