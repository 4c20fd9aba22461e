using FluentValidation;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Pipeline;

/// <summary>What happens before every writing endpoint: the query and the body are checked, and every fault is told at once.</summary>
internal sealed class WriteFilter<TRequest, TValidator> : IEndpointFilter
    where TRequest : class
    where TValidator : IValidator<TRequest>, new()
{
    private static readonly TValidator Validator = new();
    private static readonly QueryStringCheck Query = new(typeof(TRequest));
    private static readonly HashSet<string> Parameters = [.. QueryStringCheck.Parameters(typeof(TRequest)).Select(each => each.Name)];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (Query.Check(context.HttpContext.Request.Query) is { } unknown)
            return unknown;
        if (FieldErrors.Of(Validator.Validate(context.Arguments.OfType<TRequest>().Single())) is not { } errors)
            return await next(context);
        return Problem.OfFields(errors.Keys.All(Parameters.Contains) ? ProblemType.InvalidParameter : ProblemType.InvalidBody, errors);
    }
}
