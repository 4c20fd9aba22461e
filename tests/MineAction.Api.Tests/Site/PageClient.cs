using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>Asks for pages as a browser does.</summary>
internal static class PageClient
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The page, its document and its headers. The status must be the one expected.</summary>
    public static async Task<(IHtmlDocument Page, HttpResponseMessage Response)> PageAsync(
        this ApiHost host, string address, HttpStatusCode status = HttpStatusCode.OK, string? acceptLanguage = null)
    {
        using var http = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (acceptLanguage is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(status), text.Length > 600 ? text[..600] : text);
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/html; charset=utf-8"), address);
        return (Parser.ParseDocument(text), response);
    }

    /// <summary>The text that a reader sees in the page's middle.</summary>
    public static string Text(this IHtmlDocument page) => string.Join(
        ' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
