using System.Text.Json.Serialization;

namespace MineAction.Api.Features.Changes;

/// <summary>A part of a feed as JSON Feed 1.1 (jsonfeed.org), which writes the names of members with underscores.</summary>
internal sealed record JsonFeed
{
    private const string Path = "/v1/changes.json";

    /// <summary>https://jsonfeed.org/version/1.1.</summary>
    public required string Version { get; init; }

    public required string Title { get; init; }

    [JsonPropertyName("home_page_url")]
    public required string HomePageUrl { get; init; }

    [JsonPropertyName("feed_url")]
    public required string FeedUrl { get; init; }

    /// <summary>The part with what was before; left out where there is none.</summary>
    [JsonPropertyName("next_url")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NextUrl { get; init; }

    public required string Language { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<JsonFeedItem> Items { get; init; }

    /// <param name="page">What it tells.</param>
    /// <param name="host">Where the service is reached: <c>https://example.org</c>.</param>
    public static JsonFeed Of(FeedPage page, string host) => new()
    {
        Version = "https://jsonfeed.org/version/1.1",
        Title = page.Title,
        HomePageUrl = host + (page.Instrument is { } instrument ? $"/i/{instrument.Id}" : "/"),
        FeedUrl = host + page.AddressOf(Path, page.Before),
        NextUrl = page.Next is { } next ? host + page.AddressOf(Path, next) : null,
        Language = page.Language,
        Items = [.. page.Entries.Select(entry => JsonFeedItem.Of(entry, host))],
    };
}
