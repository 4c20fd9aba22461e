using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

internal static class PageRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A page under an address. Pages are for readers and not part of the documented contract.</summary>
    public static void MapPage(this IEndpointRouteBuilder routes, string pattern, Delegate handle) => routes
        .MapMethods(pattern, Methods, handle)
        .AddEndpointFilter(new PageFilter(routes.ServiceProvider.GetRequiredService<PageContextFactory>()))
        .ExcludeFromDescription();

    /// <summary>A file under an address.</summary>
    public static void MapFile(this IEndpointRouteBuilder routes, string pattern, RequestDelegate send) => routes
        .MapMethods(pattern, Methods, send)
        .ExcludeFromDescription();

    /// <summary>An index under an address.</summary>
    public static void MapFile(this IEndpointRouteBuilder routes, string pattern, Delegate handle) => routes
        .MapMethods(pattern, Methods, handle)
        .ExcludeFromDescription();

    /// <summary>The visit that <see cref="PageFilter"/> has understood.</summary>
    public static PageContext PageContext(this HttpContext http) =>
        http.Features.Get<PageContext>() ?? throw new InvalidOperationException("The page was not mapped with MapPage.");
}
