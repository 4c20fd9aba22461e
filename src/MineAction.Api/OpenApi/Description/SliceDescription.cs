using FastEndpoints;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.OpenApi.Description;

/// <summary>What the definition of an endpoint says of its slice.</summary>
/// <param name="Request">The type of its request.</param>
/// <param name="Validator">The type of the rules between its parameters and on its body; null where it has none.</param>
internal sealed record SliceDescription(Type Request, Type? Validator)
{
    public bool IsRead => Request.IsAssignableTo(typeof(RevisionRequest));

    public bool IsList => Request.IsAssignableTo(typeof(ListRequest));

    public bool IsWrite => Request.IsAssignableTo(typeof(WriteRequest));

    /// <summary>The slice behind an operation; null for what is no slice.</summary>
    public static SliceDescription? Of(ApiDescription api) =>
        api.ActionDescriptor.EndpointMetadata.OfType<EndpointDefinition>().FirstOrDefault() is { } definition
            ? new(definition.ReqDtoType, definition.ValidatorType)
            : null;
}
