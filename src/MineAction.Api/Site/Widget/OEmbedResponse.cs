using System.Text.Json.Serialization;

namespace MineAction.Api.Site.Widget;

/// <summary>Response of oEmbed 1.0, type <c>rich</c>.</summary>
internal sealed record OEmbedResponse
{
    [JsonPropertyName("version")]
    public string Version { get; } = "1.0";

    [JsonPropertyName("type")]
    public string Type { get; } = "rich";

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("provider_name")]
    public required string ProviderName { get; init; }

    [JsonPropertyName("provider_url")]
    public required string ProviderUrl { get; init; }

    [JsonPropertyName("cache_age")]
    public int CacheAge { get; } = 3600;

    [JsonPropertyName("html")]
    public required string Html { get; init; }

    [JsonPropertyName("width")]
    public required int Width { get; init; }

    [JsonPropertyName("height")]
    public required int Height { get; init; }
}
