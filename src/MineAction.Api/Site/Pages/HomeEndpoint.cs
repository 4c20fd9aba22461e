using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Home page: how universal is every treaty?</summary>
internal static class HomeEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/", Handle);

    private static PageResult Handle(HttpContext http, PageContext page)
    {
        var treaties = page.Register.Instruments.Keys.Select(id => new TreatyViewModel(page, page.StatusOf(id))).ToList();
        var instrument = page.Query["instrument"].FirstOrDefault();
        var focus = string.IsNullOrEmpty(instrument) ? treaties[0] : treaties.Single(treaty => treaty.Status == page.StatusOf(instrument));
        return PageResult.Of<HomePage>(page, ("Treaties", treaties), ("Focus", focus));
    }
}
