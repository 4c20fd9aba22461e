using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;
using MineAction.Api.Http.Problems;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>A component rendered to text as the answer. The framework's renderer without its machinery of forms, circuits and keys.</summary>
internal sealed class PageResult(Type component, int status, Dictionary<string, object?> parameters) : IResult
{
    /// <summary>A page about what was asked for.</summary>
    public static PageResult Of<T>(PageContext page, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where T : IComponent
    {
        var all = new Dictionary<string, object?> { ["PageContext"] = page };
        foreach (var (name, value) in parameters)
            all[name] = value;
        return new PageResult(typeof(T), StatusCodes.Status200OK, all);
    }

    /// <summary>A page that says why what was asked for cannot be shown.</summary>
    public static PageResult Refusal(PageContext page, PageRefusedException refusal) =>
        new(typeof(RefusalPage), refusal.Status, new() { ["PageContext"] = page, ["Message"] = refusal.Message, ["Suggestions"] = refusal.Suggestions });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString());
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        if (status != StatusCodes.Status200OK)
        {
            var page = (PageContext)parameters["PageContext"]!;
            PageHeaders.Set(httpContext, page.IsFrame);
            response.Headers.Remove(HeaderNames.ETag);
            response.Headers.CacheControl = "no-store";
            response.Headers.ContentLanguage = page.Localizer.Language;
        }

        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.WriteAsync(html, httpContext.RequestAborted);
    }
}
