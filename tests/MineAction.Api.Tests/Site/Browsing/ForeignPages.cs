using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MineAction.Api.Tests.Site.Browsing;

/// <summary>Somebody else's pages on another origin, which allow nothing but what the widget's documentation asks for.</summary>
internal sealed class ForeignPages : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Uri _service;
    private readonly ConcurrentDictionary<string, string> _pages = new();

    private ForeignPages(WebApplication app, Uri service) => (_app, _service) = (app, service);

    public Uri Address => new(_app.Urls.First());

    /// <param name="service">The one origin that scripts, requests and frames may go to.</param>
    public static async Task<ForeignPages> StartAsync(Uri service)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var pages = new ForeignPages(builder.Build(), service);
        var origin = service.GetLeftPart(UriPartial.Authority);
        pages._app.Run(http =>
        {
            http.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src {origin}; connect-src {origin}; frame-src {origin}; img-src {origin} 'self'; "
                + "require-trusted-types-for 'script'";
            if (pages._pages.TryGetValue(http.Request.Path, out var page))
            {
                http.Response.ContentType = "text/html; charset=utf-8";
                return http.Response.WriteAsync(page);
            }

            // The icon that browsers ask for of themselves.
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
        await pages._app.StartAsync();
        return pages;
    }

    /// <summary>Puts a page on the site and returns its address.</summary>
    public string Add(string body, string language = "en")
    {
        var direction = language == "ar" ? "rtl" : "ltr";
        var path = $"/{_pages.Count}";
        _pages[path] =
            $"<!DOCTYPE html><html lang=\"{language}\" dir=\"{direction}\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\">"
            + $"<title>Foreign page</title><body><main><h1>Foreign page</h1>{body}</main></body></html>";
        return new Uri(Address, path).ToString();
    }

    /// <summary>Puts a page with widgets and their script on the site and returns its address.</summary>
    public string AddWidgets(string widgets, string language = "en") =>
        Add($"<script type=\"module\" src=\"{_service}embed/treaty-status.js\"></script>{widgets}", language);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
