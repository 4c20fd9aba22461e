using MineAction.Api.Http;

namespace MineAction.Api.Site.Visits;

/// <summary>What happens around every page: the visit is understood, a known page confirmed by 304, and what cannot be shown said in a page.</summary>
internal sealed class PageFilter(VisitReader visits) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (visit, request, noDay) = await visits.ReadAsync(http.Request);
        if (noDay is not null)
        {
            var message = visit.Voice.Say("unknownDay", ("value", Visit.Shown(noDay)), ("example", "2026-02-20"));
            return PageResult.Refusal(visit, new RefusalException(StatusCodes.Status400BadRequest, message));
        }

        http.Features.Set(visit);
        var tag = Caching.SetHeaders(http, request, visit.Reading);
        // The same page may leave in several encodings: equal in meaning, not byte for byte.
        http.Response.Headers.ETag = $"W/{tag}";
        PageHeaders.Set(http, visit.IsFrame);
        if (Caching.IsKnown(http.Request, tag))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        try
        {
            return await next(context);
        }
        catch (RefusalException refusal)
        {
            return PageResult.Refusal(visit, refusal);
        }
    }
}
