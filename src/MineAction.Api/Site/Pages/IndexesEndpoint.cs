using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using MineAction.Api.Http.Localization;
using MineAction.Api.Register;

namespace MineAction.Api.Site.Pages;

/// <summary>What crawlers look for: which pages there are, and what this service is.</summary>
internal static class IndexesEndpoint
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapFile("/robots.txt", (HttpContext http, PageContextFactory pages) => Text(http, $"""
            User-agent: *
            Disallow: /*asOf=
            Allow: /
            Sitemap: {pages.OriginOf(http.Request)}/sitemap.xml

            """));
        routes.MapFile("/sitemap.xml", (HttpContext http, PageContextFactory pages, RegisterProvider registers) => Pages(http, pages.OriginOf(http.Request), registers));
        routes.MapFile("/llms.txt", (HttpContext http, PageContextFactory pages) => Text(http, EmbeddedResource.ReadText("site/assets/llms.txt")
            .Replace("{origin}", pages.OriginOf(http.Request), StringComparison.Ordinal)));
    }

    private static ContentHttpResult Pages(HttpContext http, string origin, RegisterProvider registers)
    {
        var register = registers.Newest.Register;
        var paths = register.Instruments.Keys.Select(id => $"/i/{id}")
            .Concat(register.Participants.Keys.Select(code => $"/s/{code}"))
            .Prepend("/embed")
            .Prepend("/");
        var document = new XDocument(new XElement(
            Sitemap + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            paths.Select(path => new XElement(
                Sitemap + "url",
                new XElement(Sitemap + "loc", origin + path),
                Languages.All.Select(language => new XElement(
                    Xhtml + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("hreflang", language),
                    new XAttribute("href", $"{origin}{path}?lang={language}")))))));
        Cache(http);
        return TypedResults.Text($"""<?xml version="1.0" encoding="utf-8"?>{document.ToString(SaveOptions.DisableFormatting)}""", "application/xml; charset=utf-8");
    }

    private static ContentHttpResult Text(HttpContext http, string text)
    {
        Cache(http);
        return TypedResults.Text(text, "text/plain; charset=utf-8");
    }

    private static void Cache(HttpContext http) => http.Response.Headers.CacheControl = "public, max-age=3600";
}
