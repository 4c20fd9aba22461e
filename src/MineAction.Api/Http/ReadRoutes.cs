namespace MineAction.Api.Http;

/// <summary>How slices put their questions under an address.</summary>
internal static class ReadRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A question with one object as its answer.</summary>
    public static RouteHandlerBuilder MapRead<TRequest, TResponse>(this IEndpointRouteBuilder routes, string pattern, Delegate handle)
        where TRequest : ReadRequest => routes
        .MapMethods(pattern, Methods, handle)
        .AddEndpointFilter<ReadFilter<TRequest>>()
        .WithMetadata(new ReadMetadata(typeof(TRequest), typeof(TResponse)))
        .Produces<TResponse>(StatusCodes.Status200OK, "application/json");
}
