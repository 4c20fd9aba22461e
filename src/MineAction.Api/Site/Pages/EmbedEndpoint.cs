using MineAction.Api.Site.Embeds;
using MineAction.Api.Site.Visits;

namespace MineAction.Api.Site.Pages;

/// <summary>One view of one treaty, for a frame on somebody else's page.</summary>
internal static class EmbedEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/embed/{instrument}", Handle);

    private static PageResult Handle(HttpContext http, string instrument)
    {
        var visit = http.Visit();
        return PageResult.Of<EmbedPage>(visit, ("Choice", EmbedChoice.Of(visit, instrument)));
    }
}
