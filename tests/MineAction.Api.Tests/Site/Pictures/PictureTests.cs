using System.Buffers.Binary;
using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site.Pictures;

/// <summary>The picture of a page, for where links to it are shared.</summary>
public sealed class PictureTests
{
    private static readonly string[] Tongues = ["ar", "zh", "en", "fr", "ru", "es"];

    private static ApiHost Host => SharedHosts.Of(Engines.Sqlite);

    [TestCaseSource(nameof(Tongues))]
    public async Task A_page_names_a_picture_of_1200_by_630_with_its_figure_as_alternative_text(string language)
    {
        foreach (var address in (string[])["/i/apmbc", "/s/UKR"])
        {
            var (page, _) = await Host.PageAsync($"{address}?lang={language}");
            var picture = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            Assert.That(picture, Is.EqualTo($"http://localhost{address}.png?lang={language}"));
            Assert.That(
                page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"),
                Is.EqualTo(page.QuerySelector("meta[name=description]")!.GetAttribute("content")).And.Match("[0-9]"));

            var bytes = await PictureAsync(picture);
            Assert.That(
                (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))),
                Is.EqualTo((1200, 630)));
        }
    }

    [Test]
    public async Task Another_language_and_another_day_are_other_pictures()
    {
        var pictures = new List<string>();
        foreach (var query in (string[])["lang=en", "lang=fr", "lang=ar", "lang=en&asOf=2009-08-01", "lang=en&asOf=1990-01-01"])
            pictures.Add(Convert.ToBase64String(await PictureAsync($"/i/apmbc.png?{query}")));
        Assert.That(pictures, Is.Unique);
    }

    [TestCase("/i/nothing.png", HttpStatusCode.NotFound)]
    [TestCase("/s/XXX.png", HttpStatusCode.NotFound)]
    [TestCase("/i/apmbc.png?asOf=yesterday", HttpStatusCode.BadRequest)]
    public Task A_picture_that_cannot_be_is_an_error_page(string address, HttpStatusCode status) => Host.PageAsync(address, status);

    private static async Task<byte[]> PictureAsync(string address)
    {
        using var http = Host.CreateClient();
        using var response = await http.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("image/png"), address);
        Assert.That(response.Headers.GetValues("Cross-Origin-Resource-Policy"), Is.EqualTo((string[])["cross-origin"]));
        return await response.Content.ReadAsByteArrayAsync();
    }
}
