using Microsoft.AspNetCore.Http.HttpResults;
using MineAction.Api.Features.Shared.Cards;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Pictures;
using MineAction.Api.Site.Pages;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pictures;

/// <summary>Pictures of a treaty's and of a State's page, for where links to them are shared.</summary>
internal static class PictureEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/i/{instrument}.png", (http, page) => Picture(http, OfTreaty(page, http.RouteValue("instrument"))));
        routes.MapPage("/s/{code}.png", (http, page) => Picture(http, OfState(page, http.RouteValue("code"))));
    }

    private static FileContentHttpResult Picture(HttpContext http, string svg)
    {
        // Other sites show it: that is what it is for.
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return TypedResults.Bytes(PngPicture.Of(svg), "image/png");
    }

    private static string OfTreaty(PageContext page, string instrument)
    {
        var figures = new TreatyFigures(page.QueryContext, page.StatusOf(instrument));
        var card = InstrumentCard.Of(figures, CardView.Count);
        var bar = card.Notice is null ? figures.Shares.Select(group => new ShareBar(group.Id, group.Count!.Value)) : [];
        return SharePicture.Draw(page.Localizer, card.Title, card.Number, card.Notice ?? card.Label!, card.Day, [.. bar]);
    }

    private static string OfState(PageContext page, string code)
    {
        var card = StateCard.Of(page.QueryContext, page.ParticipantOf(code));
        var groups = card.Treaties.GroupBy(treaty => treaty.Group).ToDictionary(group => group.Key, group => group.Count());
        return SharePicture.Draw(
            page.Localizer,
            card.Title,
            $"{Localizer.Number(groups.GetValueOrDefault(StatusGroups.Party))}/{Localizer.Number(card.Treaties.Count)}",
            card.Label,
            card.Day,
            [.. StatusGroups.Ids.Select(id => new ShareBar(id, groups.GetValueOrDefault(id)))]);
    }
}
