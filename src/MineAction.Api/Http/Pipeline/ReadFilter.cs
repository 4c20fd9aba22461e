using FluentValidation;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// What happens around every reading endpoint: the query is checked, the question understood, a known answer confirmed by 304,
/// and the headers set that tell caches and callers what the answer rests on.
/// </summary>
internal sealed class ReadFilter<TRequest, TValidator>(QueryContextFactory reader, IReadOnlyList<OutputFormat> formats) : IEndpointFilter
    where TRequest : RevisionRequest
    where TValidator : IValidator<TRequest>, new()
{
    // Made by the first request: rules are costly to make, and a start needs none.
    private static readonly TValidator Validator = new();
    private static readonly QueryStringCheck Query = new(typeof(TRequest));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        if (Query.Check(http.Request.Query) is { } unknown)
            return unknown;
        var request = invocation.Arguments.OfType<TRequest>().Single();
        if (FieldErrors.Of(Validator.Validate(request)) is { } errors)
            return Problem.OfFields(ProblemType.InvalidParameter, errors);

        var context = await reader.ReadAsync(request, formats, http.Request);
        http.Features.Set(context);
        var tag = EntityTags.SetHeaders(http, request, context);
        return EntityTags.IsKnown(http.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(invocation);
    }
}
