using FluentValidation;
using MineAction.Api.Http.Writing;

namespace MineAction.Api.Http.Pipeline;

/// <summary>How slices put what an editor can do under an address.</summary>
internal static class WriteRoutes
{
    /// <summary>A request that writes, the rules on what it may say, and the handler that does it. Needs the scope <c>register:write</c>.</summary>
    /// <param name="routes">Where.</param>
    /// <param name="method">POST, PUT or DELETE; GET for what only an editor may see.</param>
    /// <param name="pattern">The address.</param>
    /// <param name="handle">What happens.</param>
    /// <param name="status">The status code of success.</param>
    public static RouteHandlerBuilder MapWrite<TRequest, TValidator, TResponse>(
        this IEndpointRouteBuilder routes, string method, string pattern, Delegate handle, int status)
        where TRequest : class
        where TValidator : IValidator<TRequest>, new() => routes
        .MapWrite<TRequest, TValidator>(method, pattern, handle)
        .Produces<TResponse>(status, "application/json");

    /// <summary>The same for a request that is answered by 204.</summary>
    public static RouteHandlerBuilder MapWrite<TRequest, TValidator>(
        this IEndpointRouteBuilder routes, string method, string pattern, Delegate handle)
        where TRequest : class
        where TValidator : IValidator<TRequest>, new() => routes
        .MapOnFirstUse(pattern, method == HttpMethods.Get ? [method, HttpMethods.Head] : [method], handle)
        .AddEndpointFilter(new WriteFilter<TRequest, TValidator>())
        .RequireAuthorization(WriteAccess.Policy)
        .WithMetadata(new WriteMetadata(typeof(TRequest), typeof(TValidator)));
}
