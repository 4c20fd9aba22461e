using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.Api.Site.Assets;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Widget;

/// <summary>oEmbed 1.0 provider: which frame shows the page at an address, for editors that turn a pasted address into an embed.</summary>
internal static class OEmbedEndpoint
{
    private const int DefaultWidth = 600;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.ServiceProvider.GetRequiredService<PageContextFactory>();
        routes.MapGetAndHead("/oembed", async http => await (await ResultAsync(http.Request, pages)).ExecuteAsync(http));
    }

    private static async Task<IResult> ResultAsync(HttpRequest http, PageContextFactory pages)
    {
        string? url = http.Query["url"], format = http.Query["format"];
        if (!string.IsNullOrEmpty(format) && !string.Equals(format, "json", StringComparison.OrdinalIgnoreCase))
            return Problem.Of(ProblemType.FormatNotOffered, "oEmbed is offered as json. Leave format out, or write format=json.");
        if (string.IsNullOrEmpty(url))
            return Problem.OfField(ProblemType.InvalidParameter, "url", "url is missing; give the address of a page of this service.");
        if (!TrySide(http.Query["maxwidth"], DefaultWidth, out var width))
            return Problem.OfField(ProblemType.InvalidParameter, "maxwidth", "maxwidth is a whole number of 1 or more.");
        if (!TrySide(http.Query["maxheight"], int.MaxValue, out var maxHeight))
            return Problem.OfField(ProblemType.InvalidParameter, "maxheight", "maxheight is a whole number of 1 or more.");

        var origin = RequestOrigin.Of(http);
        if (PageAt(origin, url) is not var (embedOf, query))
        {
            return Problem.Of(
                ProblemType.UnknownPath,
                $"'{Quoted.Of(url)}' is no page of a treaty or a State here. Those are {origin}/i/…, {origin}/s/… and {origin}/embed/….");
        }

        var page = await pages.CreateAsync(http, query);
        if (page.Request.InvalidDay is not null)
            return Problem.OfField(ProblemType.InvalidParameter, "url", "The address asks for a day that is none.");
        var tag = ResponseHeaders.SetCaching(http.HttpContext, page.Request, page.QueryContext);
        if (EntityTags.IsKnown(http, tag))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        try
        {
            var response = ResponseOf(embedOf(page) with { IsPinned = page.IsPinned }, origin, width, maxHeight);
            return TypedResults.Json(response, WidgetJson.Default.OEmbedResponse);
        }
        catch (PageRefusedException refusal)
        {
            return Problem.Of(ProblemType.UnknownPath, refusal.Message);
        }
    }

    private static OEmbedResponse ResponseOf(EmbedViewModel embed, string origin, int width, int maxHeight)
    {
        var height = Math.Min(embed.FrameHeight, maxHeight);
        return new OEmbedResponse
        {
            Title = embed.Sentence,
            ProviderName = embed.PageContext.Localizer.PageText("site"),
            ProviderUrl = origin + "/",
            Html = embed.Quotation(width.ToString(CultureInfo.InvariantCulture), height),
            Width = width,
            Height = height,
        };
    }

    private static (Func<PageContext, EmbedViewModel> EmbedOf, IQueryCollection Query)? PageAt(string origin, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !Uri.TryCreate(origin, UriKind.Absolute, out var own))
            return null;
        // People paste http for https and the other way round.
        if (!string.Equals(uri.Authority, own.Authority, StringComparison.OrdinalIgnoreCase) || uri.Scheme is not ("https" or "http"))
            return null;
        if (!new PathString(uri.AbsolutePath).StartsWithSegments(own.AbsolutePath.TrimEnd('/'), out var path))
            return null;
        Func<PageContext, EmbedViewModel>? embedOf = path.Value!.Trim('/').Split('/') switch
        {
            [.. [] or ["embed"], "s", { Length: > 0 } code] => page => StateEmbedViewModel.Of(page, Uri.UnescapeDataString(code)),
            ["i" or "embed", { Length: > 0 } instrument] => page => TreatyEmbedViewModel.Of(page, Uri.UnescapeDataString(instrument)),
            _ => null,
        };
        return embedOf is null ? null : (embedOf, new QueryCollection(QueryHelpers.ParseQuery(uri.Query)));
    }

    private static bool TrySide(string? text, int @default, out int side)
    {
        side = @default;
        if (string.IsNullOrEmpty(text))
            return true;
        // A number beyond all screens is a number.
        if (!text.All(char.IsAsciiDigit))
            return false;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var maximum))
            side = Math.Min(@default, maximum);
        return side > 0;
    }
}
