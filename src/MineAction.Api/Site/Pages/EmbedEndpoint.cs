using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Page for a frame on somebody else's page: one view of one treaty.</summary>
internal static class EmbedEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/embed/{instrument}", Handle);

    private static PageResult Handle(HttpContext http, PageContext page) =>
        PageResult.Of<EmbedPage>(page, ("Embed", EmbedViewModel.Of(page, http.RouteValue("instrument"))));
}
