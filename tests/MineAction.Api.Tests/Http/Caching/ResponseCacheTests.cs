using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Caching;

/// <summary>An answer that is given again is the same answer, and never an older or another one.</summary>
public sealed class ResponseCacheTests(Engine engine) : ApiTests(engine)
{
    private const string View = "/v1/instruments/apmbc/universalization?asOf=2009-08-01";

    [TestCase(View)]
    [TestCase("/v1/instruments/apmbc/participants?limit=10")]
    [TestCase("/v1/instruments/apmbc/participants?format=csv")]
    public async Task An_answer_given_again_is_the_same_in_every_header_and_every_letter(string path)
    {
        var first = await Api.GetAsync(path);
        var again = await Api.GetAsync(path);

        Assert.That(again.Text, Is.EqualTo(first.Text));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(HeadersOf(again.Headers, again.ContentHeaders), Is.EqualTo(HeadersOf(first.Headers, first.ContentHeaders)));
    }

    [TestCase("br", "br")]
    [TestCase("gzip", "gzip")]
    [TestCase("gzip, deflate, br, zstd", "br")]
    [TestCase("gzip;q=1.0, br;q=0", "gzip")]
    [TestCase("br;q=0.000", null)]
    [TestCase("deflate, zstd", null)]
    [TestCase("identity", null)]
    public async Task An_answer_is_coded_as_the_caller_takes_it_under_a_tag_of_its_own(string accepted, string? coding)
    {
        using var http = SharedHosts.Of(Engine).CreateClient();
        var plain = await http.GetStringAsync(new Uri(View, UriKind.Relative));
        var plainTag = await TagAsync(http, null);
        for (var i = 0; i < 2; i++)
        {
            using var response = await SendAsync(http, accepted, null);
            Assert.That(response.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(coding));
            Assert.That(await DecodedAsync(response), Is.EqualTo(plain));
            Assert.That(response.Headers.ETag!.Tag == plainTag.Tag, Is.EqualTo(coding is null));
            Assert.That(response.Headers.Vary, Does.Contain("Accept-Encoding"));
            Assert.That(response.Content.Headers.ContentLength, Is.EqualTo((await response.Content.ReadAsByteArrayAsync()).Length));
        }
    }

    [TestCase(null)]
    [TestCase("br")]
    [TestCase("gzip")]
    public async Task A_caller_that_has_the_answer_is_told_so_without_a_body(string? accepted)
    {
        using var host = new ApiHost(Engine);
        using var http = host.CreateClient();
        var tag = await TagAsync(SharedHosts.Of(Engine).CreateClient(), accepted);
        // Before the answer was ever given here, after, and again.
        for (var i = 0; i < 3; i++)
        {
            using var known = await SendAsync(http, accepted, tag);
            Assert.That(known.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(known.Headers.ETag, Is.EqualTo(tag));
            Assert.That(await known.Content.ReadAsStringAsync(), Is.Empty);
            Assert.That(known.Headers.CacheControl!.MaxAge, Is.EqualTo(TimeSpan.FromMinutes(5)));
            if (i == 1)
                (await SendAsync(http, accepted, null)).Dispose();
        }

        using var other = await SendAsync(http, accepted, new EntityTagHeaderValue("\"r1-other\""));
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_answer_to_HEAD_has_the_headers_of_the_answer_to_GET_and_no_body()
    {
        var get = await Api.GetAsync(View);
        var head = await Api.SendAsync(HttpMethod.Head, View);

        Assert.That(head.Text, Is.Empty);
        Assert.That(HeadersOf(head.Headers, head.ContentHeaders), Is.EqualTo(HeadersOf(get.Headers, get.ContentHeaders)));
    }

    [Test]
    public async Task Answers_in_two_languages_or_formats_are_two_answers()
    {
        const string Path = "/v1/instruments/apmbc/participants?asOf=2009-08-01&limit=3";
        for (var i = 0; i < 2; i++)
        {
            Assert.That((await Api.GetAsync(Path, ("Accept-Language", "fr"))).Header("Content-Language"), Is.EqualTo("fr"));
            Assert.That((await Api.GetAsync(Path, ("Accept-Language", "es"))).Header("Content-Language"), Is.EqualTo("es"));
            Assert.That((await Api.GetAsync(Path, ("Accept", "text/csv"))).Header("Content-Type"), Does.StartWith("text/csv"));
            Assert.That((await Api.GetAsync(Path)).Header("Content-Type"), Does.StartWith("application/json"));
        }
    }

    [Test]
    public async Task Answers_at_two_addresses_of_the_service_are_two_answers()
    {
        for (var i = 0; i < 2; i++)
        {
            Assert.That(
                (await Api.GetAsync("/v1/dataset", ("Host", "one.example"))).Text,
                Does.Contain("one.example").And.Not.Contain("two.example"));
            Assert.That(
                (await Api.GetAsync("/v1/dataset", ("Host", "two.example"))).Text,
                Does.Contain("two.example").And.Not.Contain("one.example"));
        }
    }

    [Test]
    public async Task What_was_refused_is_refused_again()
    {
        await Api.RefusedAsync(HttpStatusCode.BadRequest, View + "&asof=2009-08-01");
        await Api.RefusedAsync(HttpStatusCode.BadRequest, View + "&asof=2009-08-01");
        await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/instruments/apbmc/universalization");
        await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/instruments/apbmc/universalization");
    }

    [Test]
    public async Task An_answer_about_today_ends_at_midnight()
    {
        using var host = new ApiHost(Engine);
        using var http = host.CreateClient();
        var path = new Uri("/v1/instruments/apmbc/universalization", UriKind.Relative);
        Assert.That(await http.GetStringAsync(path), Does.Contain("\"asOf\":\"2026-06-01\""));

        host.Clock.Now = new DateTimeOffset(2026, 6, 1, 23, 59, 59, TimeSpan.Zero);
        Assert.That(await http.GetStringAsync(path), Does.Contain("\"asOf\":\"2026-06-01\""));
        host.Clock.Now = new DateTimeOffset(2026, 6, 2, 0, 0, 0, TimeSpan.Zero);
        Assert.That(await http.GetStringAsync(path), Does.Contain("\"asOf\":\"2026-06-02\""));
    }

    [Test]
    public async Task An_answer_given_again_counts_as_a_request()
    {
        using var host = new ApiHost(Engine, ("RateLimit:PermitsPerMinute", "3"));
        using var http = host.CreateClient();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var response = await SendAsync(http, null, null);
            statuses.Add(response.StatusCode);
        }

        Assert.That(statuses, Is.EqualTo([
            HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests,
        ]));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string? accepted, EntityTagHeaderValue? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, View);
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await http.SendAsync(request);
    }

    private static async Task<EntityTagHeaderValue> TagAsync(HttpClient http, string? accepted)
    {
        using var response = await SendAsync(http, accepted, null);
        return response.Headers.ETag!;
    }

    private static async Task<string> DecodedAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync();
        await using Stream plain = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress, leaveOpen: true),
            "gzip" => new GZipStream(body, CompressionMode.Decompress, leaveOpen: true),
            _ => new BufferedStream(body),
        };
        using var reader = new StreamReader(plain, leaveOpen: true);
        var text = await reader.ReadToEndAsync();
        body.Position = 0;
        return text;
    }

    private static List<string> HeadersOf(HttpResponseHeaders headers, HttpContentHeaders content) =>
        [.. headers.Concat(content).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal)];
}
