using System.Text.Json.Serialization;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Features.Webhooks;

/// <summary>Serializer context of the bodies that this noun takes.</summary>
[JsonSerializable(typeof(WebhookEntry))]
internal sealed partial class WebhooksBodyJson : JsonSerializerContext
{
    public static WebhooksBodyJson Bodies { get; } = new(BodyJson.NewOptions());
}
