using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.Pages;

/// <summary>Where does one State stand in every treaty, and why?</summary>
internal static class StateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/s/{code}", Handle);

    private static PageResult Handle(HttpContext http, string code)
    {
        var page = http.PageContext();
        return PageResult.Of<StatePage>(page, ("Participant", page.ParticipantOf(code)));
    }
}
