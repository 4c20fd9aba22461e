using MineAction.Api.Http.Localization;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Page of one treaty: how universal is it, by which rules, and who stands where?</summary>
internal static class InstrumentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/i/{instrument}", Handle);

    private static IResult Handle(HttpContext http, PageContext page)
    {
        var slug = http.RouteValue("instrument");
        return page.Register.StatusOf(slug.ToLowerInvariant()) is null && InstrumentNames.Of(page.Register).Only(slug) is { } named
            ? TypedResults.Redirect(page.AddressOf($"/i/{named.Id}"))
            : PageResult.Of<InstrumentPage>(page, ("Treaty", new TreatyViewModel(page, page.StatusOf(slug))));
    }
}
