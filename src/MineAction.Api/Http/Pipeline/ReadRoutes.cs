using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Http.Pipeline;

/// <summary>How slices put their questions under an address.</summary>
internal static class ReadRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// A question, the rules on what it may say, the handler that answers it, and the formats that the answer can take, the default first:
    /// those of tables where nothing else is said.
    /// </summary>
    public static RouteHandlerBuilder MapRead<TRequest, TValidator, TResponse>(
        this IEndpointRouteBuilder routes, string pattern, Delegate handle, IReadOnlyList<OutputFormat>? formats = null)
        where TRequest : RevisionRequest
        where TValidator : IValidator<TRequest>, new()
    {
        formats ??= OutputFormats.OfTables;
        return routes
            .MapOnFirstUse(pattern, Methods, handle)
            .AddEndpointFilter(new ReadFilter<TRequest, TValidator>(routes.ServiceProvider.GetRequiredService<QueryContextFactory>(), formats))
            .WithMetadata(new ReadMetadata(typeof(TRequest), typeof(TValidator), formats))
            .Produces<TResponse>(StatusCodes.Status200OK, OutputFormats.MediaTypeOf(formats[0]));
    }
}
