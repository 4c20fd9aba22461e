using FluentValidation;

namespace MineAction.Api.Http;

/// <summary>
/// What happens around every reading endpoint: the query is checked, the question understood, a known answer confirmed by 304,
/// and the headers set that tell caches and callers what the answer rests on.
/// </summary>
internal sealed class ReadFilter<TRequest, TValidator>(Reader reader, IReadOnlyList<OutputFormat> formats) : IEndpointFilter
    where TRequest : RevisionRequest
    where TValidator : IValidator<TRequest>, new()
{
    // Made by the first request: rules are costly to make, and a start needs none.
    private static readonly TValidator Validator = new();
    private static readonly QueryCheck Query = new(typeof(TRequest));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Query.Check(http.Request.Query) is { } unknown)
            return unknown;
        var request = context.Arguments.OfType<TRequest>().Single();
        if (FieldErrors.Of(Validator.Validate(request)) is { } errors)
            return Problem.OfFields(ProblemType.InvalidParameter, errors);

        var reading = await reader.ReadAsync(request, formats, http.Request);
        http.Features.Set(reading);
        var tag = Caching.SetHeaders(http, request, reading);
        return Caching.IsKnown(http.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(context);
    }
}
