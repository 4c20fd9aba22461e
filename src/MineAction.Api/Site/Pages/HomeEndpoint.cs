using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>How universal is every treaty?</summary>
internal static class HomeEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/", Handle);

    private static PageResult Handle(HttpContext http)
    {
        var page = http.PageContext();
        var treaties = page.Register.Instruments.Keys.Select(id => new TreatyViewModel(page, page.StatusOf(id))).ToList();
        var asked = page.Query["instrument"].FirstOrDefault();
        var focus = string.IsNullOrEmpty(asked) ? treaties[0] : treaties.Single(treaty => treaty.Whole == page.StatusOf(asked));
        return PageResult.Of<HomePage>(page, ("Treaties", treaties), ("Focus", focus));
    }
}
