using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>Whoever reads pages is told in a page when there is none, or when we failed. All other addresses answer with problem documents.</summary>
internal sealed class PageErrorHandler(PageContextFactory pages) : IExceptionHandler
{
    private static readonly string[] ForPrograms = ["/v1", "/openapi", "/swagger", "/health", "/oembed", "/assets"];

    public static bool IsForReaders(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !ForPrograms.Any(prefix => http.Request.Path.StartsWithSegments(prefix))
        && http.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

    /// <summary>Describes a bare status code.</summary>
    public async Task DescribeAsync(HttpContext http)
    {
        var key = http.Response.StatusCode == StatusCodes.Status404NotFound ? "notFound" : "failed";
        await ShowAsync(http, http.Response.StatusCode, key);
    }

    /// <summary>Tells a reader who asks too often.</summary>
    public async ValueTask DescribeAsync(OnRejectedContext rejected)
    {
        await SocketThreads.Leave();
        rejected.HttpContext.RequestServices.GetRequiredService<RateLimit>().SetRetryAfter(rejected);
        await ShowAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "tooMany");
    }

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsForReaders(httpContext))
            return false;
        var (status, key) = exception switch
        {
            BadHttpRequestException bad => (bad.StatusCode, "failed"),
            DbException => (StatusCodes.Status503ServiceUnavailable, "unavailable"),
            _ => (StatusCodes.Status500InternalServerError, "failed"),
        };
        if (status == StatusCodes.Status503ServiceUnavailable)
            httpContext.Response.Headers.RetryAfter = "60";
        await ShowAsync(httpContext, status, key);
        return true;
    }

    private async Task ShowAsync(HttpContext http, int status, string key)
    {
        var (page, _, _) = await pages.ReadAsync(http.Request);
        await PageResult.Refusal(page, new PageRefusedException(status, page.Localizer.Page(key))).ExecuteAsync(http);
    }
}
