using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>How universal is one treaty, by which rules, and who stands where?</summary>
internal static class InstrumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/i/{instrument}", Handle);

    private static PageResult Handle(HttpContext http, string instrument)
    {
        var page = http.PageContext();
        return PageResult.Of<InstrumentPage>(page, ("Treaty", new TreatyViewModel(page, page.StatusOf(instrument))));
    }
}
