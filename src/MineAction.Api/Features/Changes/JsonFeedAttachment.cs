using System.Text.Json.Serialization;

namespace MineAction.Api.Features.Changes;

/// <summary>A resource that belongs to an item of a feed.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="MimeType">Its media type.</param>
internal sealed record JsonFeedAttachment(string Url, [property: JsonPropertyName("mime_type")] string MimeType);
