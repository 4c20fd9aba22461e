using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Pipeline;

/// <summary>What a reading endpoint takes, for the OpenAPI document.</summary>
/// <param name="Request">The type of the question.</param>
/// <param name="Validator">The type of the rules on what it may say.</param>
/// <param name="Formats">The formats that the answer can take, the default first.</param>
internal sealed record ReadMetadata(Type Request, Type Validator, IReadOnlyList<OutputFormat> Formats) : RequestMetadata(Request, Validator)
{
    public bool IsList => Request.IsAssignableTo(typeof(ListRequest));
}
