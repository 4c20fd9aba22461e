using MineAction.Api.Http;
using MineAction.Api.Site.Embeds;
using MineAction.Api.Site.Visits;

namespace MineAction.Api.Site.Pages;

/// <summary>How do I show a treaty's status on my own page?</summary>
internal static class EmbedToolEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/embed", Handle);

    private static PageResult Handle(HttpContext http)
    {
        var visit = http.Visit();
        var instrument = visit.Query["instrument"].FirstOrDefault() is { Length: > 0 } asked ? asked : visit.Register.Instruments.Keys.First();
        var language = visit.Query["in"].FirstOrDefault() is { Length: > 0 } @in ? @in : visit.Voice.Language;
        if (!Languages.All.Contains(language))
            throw new RefusalException(StatusCodes.Status400BadRequest, visit.Voice.Say("unknownLanguage", ("value", Visit.Shown(language))));
        return PageResult.Of<EmbedToolPage>(visit, ("Choice", EmbedChoice.Of(visit.Speaking(language), instrument)));
    }
}
