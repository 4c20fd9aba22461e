using MineAction.Api.Site.Drawing;
using MineAction.Api.Site.Visits;

namespace MineAction.Api.Site.Pages;

/// <summary>How universal is one treaty, by which rules, and who stands where?</summary>
internal static class InstrumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/i/{instrument}", Handle);

    private static PageResult Handle(HttpContext http, string instrument)
    {
        var visit = http.Visit();
        return PageResult.Of<InstrumentPage>(visit, ("Treaty", new TreatyView(visit, visit.StatusOf(instrument))));
    }
}
