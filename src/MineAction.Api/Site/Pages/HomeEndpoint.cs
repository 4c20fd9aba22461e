using MineAction.Api.Site.Drawing;
using MineAction.Api.Site.Visits;

namespace MineAction.Api.Site.Pages;

/// <summary>How universal is every treaty?</summary>
internal static class HomeEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/", Handle);

    private static PageResult Handle(HttpContext http)
    {
        var visit = http.Visit();
        var treaties = visit.Register.Instruments.Keys.Select(id => new TreatyView(visit, visit.StatusOf(id))).ToList();
        var asked = visit.Query["instrument"].FirstOrDefault();
        var focus = string.IsNullOrEmpty(asked) ? treaties[0] : treaties.Single(treaty => treaty.Whole == visit.StatusOf(asked));
        return PageResult.Of<HomePage>(visit, ("Treaties", treaties), ("Focus", focus));
    }
}
