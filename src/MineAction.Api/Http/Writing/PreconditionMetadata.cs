namespace MineAction.Api.Http.Writing;

/// <summary>Endpoint metadata: the write replaces a version, which If-Match names. For the OpenAPI document.</summary>
/// <param name="IsRequired">Whether an editor must say which version is written over.</param>
internal sealed record PreconditionMetadata(bool IsRequired);
