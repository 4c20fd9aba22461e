using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Page of one State: where does it stand in every treaty, and why?</summary>
internal static class StateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/s/{code}", Handle);

    private static PageResult Handle(HttpContext http, PageContext page) =>
        PageResult.Of<StatePage>(
            page,
            ("Participant", page.ParticipantOf(http.RouteValue("code"))),
            ("AskedAs", page.Register.Participants.GetValueOrDefault(http.RouteValue("code").ToUpperInvariant())));
}
