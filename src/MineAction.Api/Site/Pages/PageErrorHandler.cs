using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Limits;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Exception handler that responds to browsers with an error page. All other requests get problem documents.</summary>
internal sealed class PageErrorHandler(PageContextFactory pages, ResponseHeaders headers) : IExceptionHandler
{
    private static readonly string[] PathsOfPrograms = ["/v1", "/openapi", "/swagger", "/health", "/oembed", "/assets"];

    /// <summary>Whether an error is to be a page: a browser requests something that is not made for programs.</summary>
    public static bool WantsPage(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !PathsOfPrograms.Any(prefix => http.Request.Path.StartsWithSegments(prefix))
        && http.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

    /// <summary>The page of a bare status code.</summary>
    public async Task HandleStatusAsync(HttpContext http)
    {
        var key = http.Response.StatusCode == StatusCodes.Status404NotFound ? "notFound" : "failed";
        await SendAsync(http, http.Response.StatusCode, key);
    }

    /// <summary>The page of a request that the rate limit rejects.</summary>
    public async ValueTask HandleRejectedAsync(OnRejectedContext rejected)
    {
        await SocketThreads.Leave();
        RateLimit.SetRetryAfter(rejected, headers);
        await SendAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "tooMany");
    }

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!WantsPage(httpContext))
            return false;
        var (status, key) = exception switch
        {
            BadHttpRequestException bad => (bad.StatusCode, "failed"),
            DbException => (StatusCodes.Status503ServiceUnavailable, "unavailable"),
            _ => (StatusCodes.Status500InternalServerError, "failed"),
        };
        if (status == StatusCodes.Status503ServiceUnavailable)
            httpContext.Response.Headers.RetryAfter = "60";
        await SendAsync(httpContext, status, key);
        return true;
    }

    private async Task SendAsync(HttpContext http, int status, string key)
    {
        var page = await pages.CreateAsync(http.Request);
        await PageResult.Refusal(page, new PageRefusedException(status, page.Localizer.PageText(key))).ExecuteAsync(http);
    }
}
