using System.Text.Json.Serialization;

namespace MineAction.Api.Features.Changes;

/// <summary>An item of a JSON feed.</summary>
internal sealed record JsonFeedItem
{
    public required string Id { get; init; }

    /// <summary>The page on which a person reads about it.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>What changed, by whom and why.</summary>
    [JsonPropertyName("content_text")]
    public required string ContentText { get; init; }

    [JsonPropertyName("date_published")]
    public required DateTimeOffset DatePublished { get; init; }

    public required IReadOnlyList<JsonFeedAuthor> Authors { get; init; }

    /// <summary>Where a program reads the change.</summary>
    public required IReadOnlyList<JsonFeedAttachment> Attachments { get; init; }

    public static JsonFeedItem Of(FeedEntry entry, string host) => new()
    {
        Id = entry.Id,
        Url = host + entry.Page,
        Title = entry.Title,
        ContentText = entry.Sentence,
        DatePublished = entry.At,
        Authors = [new JsonFeedAuthor(entry.Author)],
        Attachments = [new JsonFeedAttachment(host + entry.Data, "application/json")],
    };
}
