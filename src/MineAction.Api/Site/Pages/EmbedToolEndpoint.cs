using MineAction.Api.Http.Localization;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>How do I show a treaty's status on my own page?</summary>
internal static class EmbedToolEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/embed", Handle);

    private static PageResult Handle(HttpContext http)
    {
        var page = http.PageContext();
        var instrument = page.Query["instrument"].FirstOrDefault() is { Length: > 0 } asked ? asked : page.Register.Instruments.Keys.First();
        var language = page.Query["in"].FirstOrDefault() is { Length: > 0 } @in ? @in : page.Localizer.Language;
        if (!Languages.All.Contains(language))
            throw new PageRefusedException(StatusCodes.Status400BadRequest, page.Localizer.Say("unknownLanguage", ("value", PageContext.Shown(language))));
        return PageResult.Of<EmbedToolPage>(page, ("Choice", EmbedChoice.Of(page.Speaking(language), instrument)));
    }
}
