using FluentValidation;

namespace MineAction.Api.Http.Writing;

/// <summary>What happens before every writing endpoint: the query and the body are checked, and every fault is told at once.</summary>
internal sealed class WriteFilter<TRequest>(IValidator<TRequest> validator) : IEndpointFilter
    where TRequest : class
{
    private static readonly QueryCheck Query = new(typeof(TRequest));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (Query.Check(context.HttpContext.Request.Query) is { } unknown)
            return unknown;
        return FieldErrors.Of(validator.Validate(context.Arguments.OfType<TRequest>().Single())) is { } errors
            ? Problem.OfFields(ProblemType.InvalidBody, errors)
            : await next(context);
    }
}
