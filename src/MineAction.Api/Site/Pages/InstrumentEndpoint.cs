using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Page of one treaty: how universal is it, by which rules, and who stands where?</summary>
internal static class InstrumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/i/{instrument}", Handle);

    private static PageResult Handle(HttpContext http, PageContext page) =>
        PageResult.Of<InstrumentPage>(page, ("Treaty", new TreatyViewModel(page, page.StatusOf(http.RouteValue("instrument")))));
}
