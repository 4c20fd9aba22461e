using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site.Widget;

/// <summary>oEmbed 1.0, for editors that turn a pasted address into an embed.</summary>
public sealed class OEmbedTests
{
    private static ApiHost Host => SharedHosts.Of(Engines.Sqlite);

    [TestCase("/i/ccm?lang=fr&asOf=2026-02-03", "http://localhost/embed/ccm?view=count&lang=fr&asOf=2026-02-03")]
    [TestCase("/embed/ccm?lang=ar&view=map&theme=dark", "http://localhost/embed/ccm?view=map&lang=ar&theme=dark")]
    [TestCase("/s/UKR?lang=ru", "http://localhost/embed/s/UKR?lang=ru")]
    [TestCase("/embed/s/ukr?lang=zh&theme=auto", "http://localhost/embed/s/UKR?lang=zh&theme=auto")]
    public async Task A_page_announces_an_embed_of_what_it_shows(string address, string frame)
    {
        var (page, _) = await Host.PageAsync(address);
        Assert.That(page.Source.Text, Does.Contain("type=\"application/json+oembed\""), "WordPress looks for these bytes");
        var link = page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        using var document = JsonDocument.Parse(await GetAsync(link, HttpStatusCode.OK));
        var answer = document.RootElement;
        Assert.That(answer.GetProperty("version").GetString(), Is.EqualTo("1.0"));
        Assert.That(answer.GetProperty("type").GetString(), Is.EqualTo("rich"));
        var html = new HtmlParser().ParseDocument(answer.GetProperty("html").GetString()!);
        Assert.That(html.QuerySelector("iframe")!.GetAttribute("src"), Is.EqualTo(frame));
        Assert.That(html.Body!.Children.Select(child => child.LocalName), Is.EqualTo((string[])["blockquote", "iframe"]));
        Assert.That(
            html.QuerySelector("blockquote")!.TextContent, Does.StartWith(answer.GetProperty("title").GetString()!),
            "where frames are taken out the sentence remains");
        Assert.That(
            html.QuerySelector("blockquote a")!.GetAttribute("href"),
            Does.StartWith("http://localhost/" + (frame.Contains("/s/", StringComparison.Ordinal) ? "s/UKR?" : "i/ccm?")));
    }

    [TestCase("url=http%3A%2F%2Flocalhost%2Fi%2Fccm&format=xml", HttpStatusCode.NotImplemented)]
    [TestCase("url=http%3A%2F%2Flocalhost%2Fi%2Fccn", HttpStatusCode.NotFound)]
    [TestCase("url=http%3A%2F%2Fexample.org%2Fi%2Fccm", HttpStatusCode.NotFound)]
    [TestCase("url=http%3A%2F%2Flocalhost%2Fs%2FFINN", HttpStatusCode.NotFound)]
    [TestCase("url=http%3A%2F%2Flocalhost%2Fembed", HttpStatusCode.NotFound)]
    [TestCase("url=javascript%3Aalert(1)", HttpStatusCode.NotFound)]
    [TestCase("url=http%3A%2F%2Flocalhost%2Fi%2Fccm%3FasOf%3D1", HttpStatusCode.BadRequest)]
    [TestCase("url=http%3A%2F%2Flocalhost%2Fi%2Fccm&maxwidth=-1", HttpStatusCode.BadRequest)]
    [TestCase("url=http%3A%2F%2Flocalhost%2Fi%2Fccm&maxheight=0", HttpStatusCode.BadRequest)]
    [TestCase("format=json", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_embedded_is_refused_with_a_problem(string query, HttpStatusCode status)
    {
        using var problem = JsonDocument.Parse(await GetAsync($"/oembed?{query}", status));
        Assert.That(problem.RootElement.GetProperty("status").GetInt32(), Is.EqualTo((int)status));
    }

    [TestCase("maxwidth=320&maxheight=240", 320, 240)]
    [TestCase("maxwidth=120&maxheight=90&format=JSON", 120, 90)]
    [TestCase("maxwidth=99999999999&format=", 600, 330)]
    public async Task The_embed_is_no_larger_than_there_is_room(string query, int width, int height)
    {
        using var answer = JsonDocument.Parse(await GetAsync(
            $"/oembed?url=http%3A%2F%2Flocalhost%2Fi%2Fccm&{query}", HttpStatusCode.OK));
        Assert.That(answer.RootElement.GetProperty("width").GetInt32(), Is.EqualTo(width));
        Assert.That(answer.RootElement.GetProperty("height").GetInt32(), Is.EqualTo(height));
    }

    [Test]
    public async Task A_size_that_is_none_is_named()
    {
        using var problem = JsonDocument.Parse(await GetAsync(
            "/oembed?url=http%3A%2F%2Flocalhost%2Fi%2Fccm&maxheight=tall", HttpStatusCode.BadRequest));
        Assert.That(problem.RootElement.GetProperty("errors").TryGetProperty("maxheight", out _), Is.True);
    }

    [Test]
    public async Task The_title_of_a_treaty_stands_once_before_its_adoption_too()
    {
        using var answer = JsonDocument.Parse(await GetAsync(
            "/oembed?url=http%3A%2F%2Flocalhost%2Fi%2Fccm%3Flang%3Dfr%26asOf%3D1990-01-01", HttpStatusCode.OK));
        Assert.That(
            answer.RootElement.GetProperty("title").GetString(),
            Is.EqualTo("Convention sur les armes à sous-munitions\u00a0: adoption le 30 mai 2008, rien à compter au 1er janvier 1990."));
    }

    private static async Task<string> GetAsync(string address, HttpStatusCode status)
    {
        using var http = Host.CreateClient();
        using var response = await http.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(status), text);
        return text;
    }
}
