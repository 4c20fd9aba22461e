using MineAction.Api.Http.Localization;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Page of the embed tool: how do I show a treaty's status on my own page?</summary>
internal static class EmbedToolEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/embed", Handle);

    private static PageResult Handle(HttpContext http, PageContext page)
    {
        var instrument = page.Query["instrument"].FirstOrDefault() is { Length: > 0 } slug ? slug : page.Register.Instruments.Keys.First();
        var language = page.Query["in"].FirstOrDefault() is { Length: > 0 } @in ? @in : page.Localizer.Language;
        if (!Languages.All.Contains(language))
        {
            var message = page.Localizer.Text("unknownLanguage", ("value", PageContext.Quote(language)));
            throw new PageRefusedException(StatusCodes.Status400BadRequest, message);
        }

        return PageResult.Of<EmbedToolPage>(page, ("Embed", TreatyEmbedViewModel.Of(page.WithLanguage(language), instrument)));
    }
}
