using MineAction.Api.Http.Caching;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>What happens around every page: the visit is understood, a known page confirmed by 304, and what cannot be shown said in a page.</summary>
internal sealed class PageFilter(PageContextFactory pages) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (page, request, noDay) = await pages.ReadAsync(http.Request);
        if (noDay is not null)
        {
            var message = page.Localizer.Say("unknownDay", ("value", PageContext.Shown(noDay)), ("example", "2026-02-20"));
            return PageResult.Refusal(page, new PageRefusedException(StatusCodes.Status400BadRequest, message));
        }

        http.Features.Set(page);
        var tag = ResponseHeaders.SetCaching(http, request, page.QueryContext);
        // The same page may leave in several encodings: equal in meaning, not byte for byte.
        http.Response.Headers.ETag = $"W/{tag}";
        PageHeaders.Set(http, page.IsFrame);
        if (EntityTags.IsKnown(http.Request, tag))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        try
        {
            return await next(context);
        }
        catch (PageRefusedException refusal)
        {
            return PageResult.Refusal(page, refusal);
        }
    }
}
