using FluentValidation;

namespace MineAction.Api.Http;

/// <summary>How slices put their questions under an address.</summary>
internal static class ReadRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// A question, the rules on what it may say, the handler that answers it, and the formats that the answer can take, the default first:
    /// those of tables where nothing else is said.
    /// </summary>
    public static RouteHandlerBuilder MapRead<TRequest, TResponse>(
        this IEndpointRouteBuilder routes, string pattern, IValidator<TRequest> validator, Delegate handle, IReadOnlyList<OutputFormat>? formats = null)
        where TRequest : RevisionRequest
    {
        formats ??= OutputFormats.OfTables;
        return routes
            .MapMethods(pattern, Methods, handle)
            .AddEndpointFilter(new ReadFilter<TRequest>(routes.ServiceProvider.GetRequiredService<Reader>(), validator, formats))
            .WithMetadata(new ReadMetadata(typeof(TRequest), validator, formats))
            .Produces<TResponse>(StatusCodes.Status200OK, OutputFormats.MediaTypeOf(formats[0]));
    }
}
