namespace MineAction.Api.Http.Writing;

/// <summary>The endpoint writes over something: what it heeds in If-Match, for the OpenAPI document.</summary>
/// <param name="IsRequired">Whether an editor must say which version is written over.</param>
internal sealed record PreconditionMetadata(bool IsRequired);
