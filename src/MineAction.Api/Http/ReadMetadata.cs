using FluentValidation;

namespace MineAction.Api.Http;

/// <summary>What a reading endpoint takes, for the OpenAPI document.</summary>
/// <param name="Request">The type of the question.</param>
/// <param name="Validator">The rules on what it may say.</param>
internal sealed record ReadMetadata(Type Request, IValidator Validator)
{
    public bool IsList => Request.IsAssignableTo(typeof(ListRequest));
}
