namespace MineAction.Api.Http.Pipeline;

/// <summary>What a writing endpoint takes, for the OpenAPI document.</summary>
/// <param name="Request">The type of the request.</param>
/// <param name="Validator">The type of the rules on what it may say.</param>
internal sealed record WriteMetadata(Type Request, Type Validator) : RequestMetadata(Request, Validator);
