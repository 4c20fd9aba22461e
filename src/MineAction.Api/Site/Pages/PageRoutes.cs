using MineAction.Api.Site.Assets;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Routes of pages.</summary>
internal static class PageRoutes
{
    /// <summary>Maps a page with everything that <see cref="PageHandler"/> does around its handler.</summary>
    public static void MapPage(this IEndpointRouteBuilder routes, string pattern, Func<HttpContext, PageContext, IResult> handle)
    {
        var handler = new PageHandler(routes.ServiceProvider.GetRequiredService<PageContextFactory>(), handle);
        routes.MapGetAndHead(pattern, handler.HandleAsync);
    }

    /// <summary>The value of a parameter in the page's pattern.</summary>
    public static string RouteValue(this HttpContext http, string name) => (string)http.GetRouteValue(name)!;
}
