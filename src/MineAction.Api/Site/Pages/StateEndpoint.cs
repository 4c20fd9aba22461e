using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Page of one State: where does it stand in every treaty, and why?</summary>
internal static class StateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/s/{code}", Handle);

    private static IResult Handle(HttpContext http, PageContext page)
    {
        var code = http.RouteValue("code").ToUpperInvariant();
        var register = page.Register;
        // By name, too: /s/ukraine leads to /s/UKR.
        return register.ParticipantOf(code) is null && register.Names.Only(code) is { } named
            ? TypedResults.Redirect(page.AddressOf($"/s/{named.Code}"))
            : PageResult.Of<StatePage>(
                page,
                ("Participant", page.ParticipantOf(http.RouteValue("code"))),
                ("AskedAs", register.Participants.GetValueOrDefault(code)));
    }
}
