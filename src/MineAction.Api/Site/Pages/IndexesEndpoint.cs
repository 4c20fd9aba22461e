using System.Xml.Linq;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Site.Assets;

namespace MineAction.Api.Site.Pages;

/// <summary>Indexes for crawlers: robots.txt, the sitemap, and llms.txt.</summary>
internal static class IndexesEndpoint
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var registers = routes.ServiceProvider.GetRequiredService<RegisterProvider>();
        routes.MapGetAndHead("/robots.txt", http => SendTextAsync(http, $"""
            User-agent: *
            Disallow: /*asOf=
            Allow: /
            Sitemap: {RequestOrigin.Of(http.Request)}/sitemap.xml

            """));
        routes.MapGetAndHead("/sitemap.xml", async http =>
        {
            await registers.Opened.WaitAsync(http.RequestAborted);
            await SendSitemapAsync(http, RequestOrigin.Of(http.Request), registers.Newest);
        });
        routes.MapGetAndHead("/llms.txt", http =>
        {
            var text = EmbeddedResource.ReadText("site/assets/llms.txt");
            return SendTextAsync(http, text.Replace("{origin}", RequestOrigin.Of(http.Request), StringComparison.Ordinal));
        });
    }

    private static Task SendSitemapAsync(HttpContext http, string origin, RegisterSnapshot snapshot)
    {
        var register = snapshot.Register;
        // Every page tells the revision that it was made from: a new one changes them all.
        var modified = IsoDate.Of(snapshot.Revision.RecordedAt);
        var paths = register.Instruments.Keys.Select(id => $"/i/{id}")
            .Concat(register.Participants.Keys.Select(code => $"/s/{code}"))
            .Prepend("/embed")
            .Prepend("/verify")
            .Prepend("/s")
            .Prepend("/");
        var document = new XDocument(new XElement(
            Sitemap + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            paths.Select(path => new XElement(
                Sitemap + "url",
                new XElement(Sitemap + "loc", origin + path),
                new XElement(Sitemap + "lastmod", modified),
                Languages.All.Select(language => new XElement(
                    Xhtml + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("hreflang", language),
                    new XAttribute("href", $"{origin}{path}?lang={language}")))))));
        var xml = $"""<?xml version="1.0" encoding="utf-8"?>{document.ToString(SaveOptions.DisableFormatting)}""";
        return SendAsync(http, xml, "application/xml; charset=utf-8");
    }

    private static Task SendTextAsync(HttpContext http, string text) => SendAsync(http, text, "text/plain; charset=utf-8");

    private static Task SendAsync(HttpContext http, string content, string contentType)
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.Text(content, contentType).ExecuteAsync(http);
    }
}
