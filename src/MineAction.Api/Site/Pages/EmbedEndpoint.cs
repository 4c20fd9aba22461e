using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>One view of one treaty, for a frame on somebody else's page.</summary>
internal static class EmbedEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/embed/{instrument}", Handle);

    private static PageResult Handle(HttpContext http, string instrument)
    {
        var page = http.PageContext();
        return PageResult.Of<EmbedPage>(page, ("Choice", EmbedChoice.Of(page, instrument)));
    }
}
