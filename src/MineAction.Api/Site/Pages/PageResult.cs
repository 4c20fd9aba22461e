using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;
using MineAction.Api.Site.ViewModels;

namespace MineAction.Api.Site.Pages;

/// <summary>
/// Result of a page: a component rendered to text, by the framework's renderer without its machinery of forms, circuits and keys.
/// </summary>
internal sealed partial class PageResult : IResult
{
    private readonly Type _component;
    private readonly int _status;
    private readonly PageContext _page;
    private readonly Dictionary<string, object?> _parameters;

    private PageResult(Type component, int status, PageContext page, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        (_component, _status, _page) = (component, status, page);
        _parameters = new() { ["PageContext"] = page };
        foreach (var (name, value) in parameters)
            _parameters[name] = value;
    }

    /// <summary>A page with status 200.</summary>
    public static PageResult Of<T>(PageContext page, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where T : IComponent => new(typeof(T), StatusCodes.Status200OK, page, parameters);

    /// <summary>An error page.</summary>
    public static PageResult Refusal(PageContext page, PageRefusedException refusal) =>
        new(typeof(RefusalPage), refusal.Status, page, [("Message", refusal.Message), ("Suggestions", refusal.Suggestions)]);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(_component, ParameterView.FromDictionary(_parameters))).ToHtmlString());
        // Components write addresses from the root of the service, which the public may reach below a path.
        if (httpContext.Request.PathBase is { HasValue: true } pathBase)
            html = RootedAddress().Replace(html, $"$1{pathBase.ToUriComponent()}/");
        var response = httpContext.Response;
        response.StatusCode = _status;
        response.ContentType = "text/html; charset=utf-8";
        if (_status != StatusCodes.Status200OK)
        {
            PageHeaders.Set(httpContext, _page.IsFrame);
            response.Headers.Remove(HeaderNames.ETag);
            response.Headers.CacheControl = "no-store";
            response.Headers.ContentLanguage = _page.Localizer.Language;
        }

        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.WriteAsync(html, httpContext.RequestAborted);
    }

    // In a text, quotation marks are written as entities: what matches is an attribute.
    [GeneratedRegex("( (?:href|src|action|poster|data-[a-z-]+)=\")/(?!/)")]
    private static partial Regex RootedAddress();
}
