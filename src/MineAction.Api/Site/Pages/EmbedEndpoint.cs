using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Pages for a frame on somebody else's page: one view of one treaty, or one State.</summary>
internal static class EmbedEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/embed/{instrument}", (http, page) =>
            PageResult.Of<EmbedPage>(page, ("Embed", TreatyEmbedViewModel.Of(page, http.RouteValue("instrument")))));
        routes.MapPage("/embed/s/{code}", (http, page) =>
            PageResult.Of<EmbedStatePage>(page, ("Embed", StateEmbedViewModel.Of(page, http.RouteValue("code")))));
    }
}
