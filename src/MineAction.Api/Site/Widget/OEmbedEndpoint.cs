using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using MineAction.Api.Http.Problems;
using MineAction.Api.Site.Pages;
using MineAction.Api.Site.ViewModels;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Site.Widget;

/// <summary>Which frame shows what is at an address of ours? (oEmbed 1.0, for editors that turn a pasted address into an embed.)</summary>
internal static class OEmbedEndpoint
{
    private const int DefaultWidth = 600;
    private const int LeastSide = 200;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapFile("/oembed", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, PageContextFactory pages, string? url, string? format, string? maxwidth, string? maxheight)
    {
        if (format is not (null or "json"))
            return Problem.Of(ProblemType.FormatNotOffered, "oEmbed is offered as json. Leave format out, or write format=json.");
        if (string.IsNullOrEmpty(url))
            return Problem.OfField(ProblemType.InvalidParameter, "url", "url is missing; give the address of a page of this service.");
        if (!TrySide(maxwidth, DefaultWidth, out var width) || !TrySide(maxheight, int.MaxValue, out var mostHeight))
            return Problem.OfField(ProblemType.InvalidParameter, "maxwidth", $"maxwidth and maxheight are whole numbers of {LeastSide} or more.");
        var origin = pages.OriginOf(http.Request);
        if (InstrumentAt(origin, url) is not var (instrument, query))
            return Problem.Of(ProblemType.UnknownPath, $"'{url}' is not a page of a treaty here. Pages of treaties are {origin}/i/… and {origin}/embed/….");
        var (page, _, noDay) = await pages.ReadAsync(http.Request, query);
        if (noDay is not null)
            return Problem.OfField(ProblemType.InvalidParameter, "url", "The address asks for a day that is none.");
        try
        {
            return Answer(EmbedChoice.Of(page, instrument), origin, width, mostHeight);
        }
        catch (PageRefusedException refusal)
        {
            return Problem.Of(ProblemType.UnknownPath, refusal.Message);
        }
    }

    private static JsonHttpResult<OEmbedAnswer> Answer(EmbedChoice choice, string origin, int width, int mostHeight)
    {
        var pinned = choice with { IsPinned = choice.Treaty.PageContext.IsPinned };
        var height = Math.Min(pinned.FrameHeight, mostHeight);
        return TypedResults.Json(
            new OEmbedAnswer
            {
                Title = pinned.Treaty.TitledSentence,
                ProviderName = pinned.Treaty.PageContext.Localizer.Page("site"),
                ProviderUrl = origin + "/",
                Html = pinned.Frame(width.ToString(CultureInfo.InvariantCulture), height),
                Width = width,
                Height = height,
            },
            SiteJson.Default.OEmbedAnswer);
    }

    private static (string Instrument, IQueryCollection Query)? InstrumentAt(string origin, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !Uri.TryCreate(origin, UriKind.Absolute, out var ours))
            return null;
        // People paste http for https and the other way round.
        if (!string.Equals(uri.Authority, ours.Authority, StringComparison.OrdinalIgnoreCase) || uri.Scheme is not ("https" or "http"))
            return null;
        return uri.AbsolutePath.Trim('/').Split('/') is ["i" or "embed", { Length: > 0 } instrument]
            ? (Uri.UnescapeDataString(instrument), new QueryCollection(QueryHelpers.ParseQuery(uri.Query)))
            : null;
    }

    private static bool TrySide(string? text, int @default, out int side)
    {
        side = @default;
        if (text is null)
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most < LeastSide)
            return false;
        side = Math.Min(@default, most);
        return true;
    }
}
