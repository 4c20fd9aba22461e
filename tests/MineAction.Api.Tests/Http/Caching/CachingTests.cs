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
    [TestCase("?revision=1", "public, max-age=300, stale-while-revalidate=86400")]
    [TestCase("?asOf=2009-08-01&knownAt=2026-06-01", "public, max-age=300, stale-while-revalidate=86400")]
    [TestCase("", "public, max-age=300, stale-while-revalidate=86400")]
    // It will lose its "projected" when the day comes.
    [TestCase("?asOf=2027-01-01&revision=1", "public, max-age=300, stale-while-revalidate=86400")]
    public async Task Only_an_answer_pinned_by_day_and_revision_never_changes(string query, string cacheControl)
    {
        var answer = await Api.GetAsync(Path + query);

        Assert.That(Directives(answer.Header("Cache-Control")!), Is.EquivalentTo(Directives(cacheControl)));
        Assert.That(answer.Header("Vary"), Is.EqualTo("Accept, Accept-Encoding, Accept-Language"));
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
            "ETag", "Cache-Control", "Register-Revision", "Content-Type", "Content-Language", "Content-Disposition", "Link", "Vary",
        ];
        foreach (var header in headers)
            Assert.That(head.Header(header), Is.EqualTo(get.Header(header)), header);
    }

    [Test]
    public async Task HEAD_of_a_bad_question_has_the_status_of_GET() =>
        Assert.That((await Api.SendAsync(HttpMethod.Head, Path + "?asOf=today")).Status, Is.EqualTo(HttpStatusCode.BadRequest));

    private static IEnumerable<string> Directives(string cacheControl) => cacheControl.Split(',').Select(directive => directive.Trim());
}
