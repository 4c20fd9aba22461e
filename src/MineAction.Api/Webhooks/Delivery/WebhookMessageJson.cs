using System.Text.Json;
using System.Text.Json.Serialization;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>Serializer context of the body of a delivery. A change is written as responses write it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WebhookMessage))]
internal sealed partial class WebhookMessageJson : JsonSerializerContext
{
    public static WebhookMessageJson Responses => field ??= new(new JsonSerializerOptions(ApiJson.Answers.Options));
}
