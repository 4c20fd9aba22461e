namespace MineAction.Api.Http.Formats;

/// <summary>What the rows of a table are where the answer is one object with a list in it, for the OpenAPI document.</summary>
/// <param name="Row">The type of an item of that list.</param>
internal sealed record TableRowsMetadata(Type Row);
