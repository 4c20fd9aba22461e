using MineAction.Api.Http.Caching;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>
/// Request delegate of a page, around the page's own handler: makes the page context, sets the headers, answers 304 where the client has
/// the page, and responds with an error page where the page is refused.
/// </summary>
internal sealed class PageHandler(PageContextFactory pages, Func<HttpContext, PageContext, IResult> handle)
{
    public async Task HandleAsync(HttpContext http)
    {
        var page = await pages.CreateAsync(http.Request);
        if (page.Request.InvalidDay is { } day)
        {
            var message = page.Localizer.Text("unknownDay", ("value", PageContext.Quote(day)), ("example", "2026-02-20"));
            await PageResult.Refusal(page, new PageRefusedException(StatusCodes.Status400BadRequest, message)).ExecuteAsync(http);
            return;
        }

        var tag = ResponseHeaders.SetCaching(http, page.Request, page.QueryContext);
        // Weak: the same page may leave in several encodings, equal in meaning, not byte for byte.
        http.Response.Headers.ETag = $"W/{tag}";
        PageHeaders.Set(http, page.IsFrame);
        if (EntityTags.IsKnown(http.Request, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await ResultOf(http, page).ExecuteAsync(http);
    }

    private IResult ResultOf(HttpContext http, PageContext page)
    {
        try
        {
            return handle(http, page);
        }
        catch (PageRefusedException refusal)
        {
            return PageResult.Refusal(page, refusal);
        }
    }
}
