using System.Text.Json.Serialization;
using MineAction.Api.Http.Formats;

namespace MineAction.Api.Features.Webhooks;

/// <summary>Serializer context of the responses of this noun.</summary>
[JsonSerializable(typeof(CreateWebhookResponse))]
[JsonSerializable(typeof(ListWebhooksResponse))]
[JsonSerializable(typeof(ReplayWebhookResponse))]
[JsonSerializable(typeof(RenewWebhookSecretResponse))]
internal sealed partial class WebhooksJson : JsonSerializerContext
{
    public static WebhooksJson Responses { get; } = new(ResponseJson.NewOptions());
}
