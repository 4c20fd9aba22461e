namespace MineAction.Api.Http.Pipeline;

/// <summary>What an endpoint takes, for the OpenAPI document.</summary>
/// <param name="Request">The type of the request.</param>
/// <param name="Validator">The type of the rules on what it may say.</param>
internal record RequestMetadata(Type Request, Type Validator);
