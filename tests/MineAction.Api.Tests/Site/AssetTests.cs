using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site;

/// <summary>The files of the widget, for any origin.</summary>
public sealed class AssetTests
{
    private static readonly string[] Files = ["/embed/treaty-status.js", "/embed/frames.js", "/embed/strings/ar.json", "/assets/site.css"];

    [TestCaseSource(nameof(Files))]
    public async Task A_file_may_be_used_by_any_page_and_is_compressed(string address)
    {
        using var response = await SendAsync(address, ("Accept-Encoding", "gzip, br"), ("Origin", "https://example.org"));
        Assert.Multiple(() =>
        {
            Assert.That(response.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo((string[])["*"]));
            Assert.That(response.Headers.GetValues("Cross-Origin-Resource-Policy"), Is.EqualTo((string[])["cross-origin"]));
            Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo((string[])["br"]));
            Assert.That(response.Headers.CacheControl!.MaxAge, Is.EqualTo(TimeSpan.FromMinutes(5)));
            Assert.That(response.Headers.CacheControl.Extensions.Select(each => each.Name), Has.No.Member("immutable"));
        });

        using var again = await SendAsync(address, ("Accept-Encoding", "gzip, br"), ("If-None-Match", response.Headers.ETag!.ToString()));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        using var plain = await SendAsync(address);
        Assert.That(plain.Headers.ETag, Is.Not.EqualTo(response.Headers.ETag), "another encoding is another representation");
    }

    [Test]
    public async Task The_widget_is_a_script_of_less_than_8_kilobytes()
    {
        using var response = await SendAsync("/embed/treaty-status.js", ("Accept-Encoding", "gzip"));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/javascript; charset=utf-8"));
        Assert.That((await response.Content.ReadAsByteArrayAsync()).Length, Is.LessThan(8 * 1024));
    }

    [Test]
    public async Task A_page_names_its_files_by_their_content_and_those_never_change()
    {
        var (page, _) = await SharedHosts.Of(Engines.Sqlite).PageAsync("/");
        using var response = await SendAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        Assert.That(response.Headers.CacheControl!.Extensions.Select(each => each.Name), Has.Member("immutable"));
    }

    [TestCase("/v1/instruments/nothing/universalization", HttpStatusCode.NotFound)]
    [TestCase("/v1/instruments/apmbc/universalization?asof=2009", HttpStatusCode.BadRequest)]
    [TestCase("/v1/nothing", HttpStatusCode.NotFound)]
    [TestCase("/embed/strings/de.json", HttpStatusCode.NotFound)]
    public async Task A_script_of_another_origin_may_read_refusals_too(string address, HttpStatusCode status)
    {
        using var response = await SendAsync(address, ("Origin", "https://example.org"));
        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo((string[])["*"]));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    private static async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] headers)
    {
        using var http = SharedHosts.Of(Engines.Sqlite).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request);
    }
}
