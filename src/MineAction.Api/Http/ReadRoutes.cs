using FluentValidation;

namespace MineAction.Api.Http;

/// <summary>How slices put their questions under an address.</summary>
internal static class ReadRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A question, the rules on what it may say, and the handler that answers it.</summary>
    public static RouteHandlerBuilder MapRead<TRequest, TResponse>(
        this IEndpointRouteBuilder routes, string pattern, IValidator<TRequest> validator, Delegate handle)
        where TRequest : ReadRequest => routes
        .MapRead(pattern, validator, handle)
        .Produces<TResponse>(StatusCodes.Status200OK, "application/json");

    /// <summary>The same where the answer is no JSON; the caller says what it is.</summary>
    public static RouteHandlerBuilder MapRead<TRequest>(
        this IEndpointRouteBuilder routes, string pattern, IValidator<TRequest> validator, Delegate handle)
        where TRequest : ReadRequest => routes
        .MapMethods(pattern, Methods, handle)
        .AddEndpointFilter(new ReadFilter<TRequest>(routes.ServiceProvider.GetRequiredService<Reader>(), validator))
        .WithMetadata(new ReadMetadata(typeof(TRequest), validator));
}
