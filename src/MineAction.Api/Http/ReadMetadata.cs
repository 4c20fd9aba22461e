using FluentValidation;

namespace MineAction.Api.Http;

/// <summary>What a reading endpoint takes, for the OpenAPI document.</summary>
/// <param name="Request">The type of the question.</param>
/// <param name="Validator">The rules on what it may say.</param>
/// <param name="Formats">The formats that the answer can take, the default first.</param>
internal sealed record ReadMetadata(Type Request, IValidator Validator, IReadOnlyList<OutputFormat> Formats)
{
    public bool IsList => Request.IsAssignableTo(typeof(ListRequest));
}
