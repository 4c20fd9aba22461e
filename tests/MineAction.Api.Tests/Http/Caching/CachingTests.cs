using System.Globalization;
using System.Net;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Caching;

public sealed class CachingTests(Engine engine) : ApiTests(engine)
{
    private const string Path = "/v1/instruments/apmbc/universalization";

    private static readonly string[] Questions =
    [
        Path, Path + "?asOf=2009-08-01", Path + "?asOf=2009-08-01&revision=1", Path + "?lang=fr", Path + "?format=csv", Path + "?by=region",
        "/v1/instruments/ccm/universalization", "/v1/instruments/apmbc/actions?kind=signature",
        "/v1/instruments/apmbc/actions?kind=accession",
    ];

    [Test]
    public async Task Different_answers_have_different_strong_tags_and_equal_ones_the_same()
    {
        var first = new List<string>();
        foreach (var question in Questions)
            first.Add((await Api.GetAsync(question)).Header("ETag")!);
        var second = new List<string>();
        foreach (var question in Questions)
            second.Add((await Api.GetAsync(question)).Header("ETag")!);

        Assert.That(first, Is.All.StartsWith("\"r1-"));
        Assert.That(first, Is.Unique);
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public async Task The_order_of_the_parameters_makes_no_other_answer()
    {
        var one = await Api.GetAsync(Path + "?asOf=2009-08-01&by=region");
        var other = await Api.GetAsync("/v1/instruments/APMBC/universalization?by=region&asOf=2009-08-01");

        Assert.That(other.Header("ETag"), Is.EqualTo(one.Header("ETag")));
        Assert.That(other.Text, Is.EqualTo(one.Text));
    }

    [TestCase("{0}")]
    [TestCase("W/{0}")]
    [TestCase("\"another\", {0}")]
    [TestCase("*")]
    public async Task An_answer_that_the_caller_has_is_confirmed_without_a_body(string ifNoneMatch)
    {
        var tag = (await Api.GetAsync(Path)).Header("ETag")!;
        var answer = await Api.GetAsync(Path, ("If-None-Match", ifNoneMatch.Replace("{0}", tag, StringComparison.Ordinal)));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(answer.Header("ETag"), Is.EqualTo(tag));
    }

    [TestCase("\"another\"")]
    [TestCase("nonsense")]
    public async Task An_answer_that_the_caller_does_not_have_is_given(string ifNoneMatch) =>
        Assert.That((await Api.GetAsync(Path, ("If-None-Match", ifNoneMatch))).Status, Is.EqualTo(HttpStatusCode.OK));

    [TestCase("?asOf=2009-08-01&revision=1", "public, max-age=31536000, immutable")]
    [TestCase("?asOf=2009-08-01", "public, max-age=300, stale-while-revalidate=86400")]
    [TestCase("?asOf=2009-08-01&knownAt=2026-06-01", "public, max-age=300, stale-while-revalidate=86400")]
    // Noon: what is about today ends at midnight.
    [TestCase("?revision=1", "public, max-age=300, stale-while-revalidate=42900")]
    [TestCase("", "public, max-age=300, stale-while-revalidate=42900")]
    // It will lose its "projected" when the day comes.
    [TestCase("?asOf=2027-01-01&revision=1", "public, max-age=300, stale-while-revalidate=42900")]
    public async Task Only_an_answer_pinned_by_day_and_revision_never_changes(string query, string cacheControl)
    {
        var answer = await Api.GetAsync(Path + query);

        Assert.That(Directives(answer.Header("Cache-Control")!), Is.EquivalentTo(Directives(cacheControl)));
        Assert.That(answer.Header("Vary"), Is.EqualTo("Accept, Accept-Encoding, Accept-Language"));
    }

    [TestCase(Path + "?format=json&lang=fr", "Accept-Encoding")]
    [TestCase(Path + "?format=csv", "Accept-Encoding, Accept-Language")]
    [TestCase(Path + "?lang=fr", "Accept, Accept-Encoding")]
    [TestCase(Path + "?format=xlsx&lang=fr", null)]
    [TestCase(Path + "/series?format=json", "Accept-Encoding")]
    [TestCase(Path + "/series?format=xlsx", "Accept-Language")]
    [TestCase("/v1/badges/apmbc.svg?lang=fr", "Accept-Encoding")]
    [TestCase("/v1/badges/apmbc.svg", "Accept-Encoding, Accept-Language")]
    [TestCase("/v1/export/register.zip", null)]
    [TestCase("/v1/changes.atom", "Accept-Encoding, Accept-Language")]
    [TestCase("/oembed?url=http%3A%2F%2Flocalhost%2Fi%2Fccm%3Flang%3Dfr", "Accept-Encoding")]
    [TestCase("/oembed?url=http%3A%2F%2Flocalhost%2Fi%2Fccm", "Accept-Encoding, Accept-Language")]
    [TestCase("/i/ccm?lang=fr", "Accept-Encoding")]
    [TestCase("/openapi/v1.json", "Accept-Encoding")]
    public async Task A_response_varies_by_what_its_address_left_open(string address, string? vary)
    {
        using var http = SharedHosts.Of(Engine).CreateClient();
        using var response = await http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Headers.Vary.Count == 0 ? null : string.Join(", ", response.Headers.Vary), Is.EqualTo(vary));
    }

    [TestCase("23:59:00", 60, 0)]
    [TestCase("23:50:00", 300, 300)]
    [TestCase("23:59:59", 1, 0)]
    [TestCase("00:00:00", 300, 86100)]
    public async Task An_answer_about_today_lives_until_midnight_however_often_it_was_given(string time, int fresh, int stale)
    {
        using var host = new ApiHost(Engine);
        using var client = new ApiClient(host.CreateClient());
        host.Clock.Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
        await client.GetAsync(Path);
        host.Clock.Now += TimeSpan.Parse(time, CultureInfo.InvariantCulture);
        foreach (var known in new[] { "\"none\"", "*" })
        {
            var answer = await client.GetAsync(Path, ("If-None-Match", known));
            Assert.That(
                Directives(answer.Header("Cache-Control")!),
                Is.EquivalentTo(Directives($"public, max-age={fresh}, stale-while-revalidate={stale}")));
        }
    }

    [TestCase("/v1/dataset?revision=1&lang=en&format=xlsx")]
    [TestCase("/v1/dataset?revision=1&lang=en&format=json")]
    [TestCase("/v1/instruments/apmbc/participants?asOf=2026-02-03&revision=1&lang=fr&format=xlsx")]
    [TestCase("/v1/instruments/apmbc/participants?asOf=2026-02-03&revision=1&lang=fr&format=csv")]
    [TestCase("/v1/universalization?asOf=2026-02-03&revision=1&lang=fr&format=json")]
    [TestCase("/v1/export/register.zip?revision=1")]
    public async Task A_pinned_answer_is_the_same_bytes_and_headers_on_every_day(string address)
    {
        using var host = new ApiHost(Engine);
        using var client = new ApiClient(host.CreateClient());
        var today = await client.GetAsync(address);
        host.Clock.Now = host.Clock.Now.AddDays(400);
        var later = await client.GetAsync(address);

        Assert.That(today.Header("Cache-Control"), Does.Contain("immutable"));
        Assert.That(later.Header("ETag"), Is.EqualTo(today.Header("ETag")));
        Assert.That(later.Header("Content-Disposition"), Is.EqualTo(today.Header("Content-Disposition")));
        Assert.That(later.Bytes, Is.EqualTo(today.Bytes));
    }

    [Test]
    public async Task The_contract_has_a_tag_for_each_coding()
    {
        using var http = SharedHosts.Of(Engine).CreateClient();
        var tags = new List<string>();
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
            request.Headers.Add("Accept-Encoding", coding);
            using var response = await http.SendAsync(request);
            tags.Add(response.Headers.ETag!.ToString());
        }

        Assert.That(tags, Is.Unique.And.All.StartsWith("\""));
    }

    [Test]
    public async Task An_answer_about_today_has_another_tag_tomorrow()
    {
        using var host = new ApiHost(Engine);
        using var client = new ApiClient(host.CreateClient());
        var today = await client.GetAsync(Path);
        host.Clock.Now = host.Clock.Now.AddDays(1);
        var tomorrow = await client.GetAsync(Path, ("If-None-Match", today.Header("ETag")!));

        Assert.That(tomorrow.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((today["asOf"].GetString(), tomorrow["asOf"].GetString()), Is.EqualTo(("2026-06-01", "2026-06-02")));
    }

    [TestCase(Path)]
    [TestCase(Path + "?format=csv")]
    [TestCase("/v1/actions?limit=5")]
    public async Task HEAD_is_answered_with_the_headers_of_GET(string question)
    {
        var get = await Api.GetAsync(question);
        var head = await Api.SendAsync(HttpMethod.Head, question);

        Assert.That(head.Status, Is.EqualTo(HttpStatusCode.OK));
        string[] headers =
        [
            "ETag", "Cache-Control", "Register-Revision", "Data-Through", "Content-Type", "Content-Language", "Content-Disposition", "Link",
            "Vary",
        ];
        foreach (var header in headers)
            Assert.That(head.Header(header), Is.EqualTo(get.Header(header)), header);
    }

    [Test]
    public async Task HEAD_of_a_bad_question_has_the_status_of_GET() =>
        Assert.That((await Api.SendAsync(HttpMethod.Head, Path + "?asOf=today")).Status, Is.EqualTo(HttpStatusCode.BadRequest));

    private static IEnumerable<string> Directives(string cacheControl) => cacheControl.Split(',').Select(directive => directive.Trim());
}
