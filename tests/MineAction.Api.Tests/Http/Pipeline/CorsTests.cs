using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Pipeline;

public sealed class CorsTests(Engine engine) : ApiTests(engine)
{
    private const string Path = "/v1/instruments/apmbc/universalization";

    private static readonly (string, string) FromAPage = ("Origin", "https://example.org");

    [TestCase(Path)]
    [TestCase(Path + "?asOf=today")]
    [TestCase("/v1/instruments/nothing")]
    [TestCase("/v1/nothing")]
    [TestCase("/openapi/v1.json")]
    public async Task Any_page_may_read_any_answer_and_its_headers(string path)
    {
        var answer = await Api.GetAsync(path, FromAPage);

        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo("*"));
        Assert.That(answer.Header("Access-Control-Allow-Credentials"), Is.Null);
        if (answer.Status == HttpStatusCode.OK)
        {
            Assert.That(
                answer.Header("Access-Control-Expose-Headers")!.Split(','),
                Is.EquivalentTo(new[] { "ETag", "Link", "Register-Revision", "Data-Through", "Content-Disposition", "Retry-After" }));
        }
    }

    [Test]
    public async Task A_program_gets_what_a_page_gets_so_that_a_cache_may_give_it_to_both()
    {
        var answer = await Api.GetAsync(Path);

        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo("*"));
        Assert.That(answer.Header("Access-Control-Expose-Headers"), Does.Contain("Register-Revision"));
    }

    [Test]
    public async Task A_browser_that_asks_first_is_told_which_methods_pages_may_use()
    {
        var answer = await Api.SendAsync(
            HttpMethod.Options,
            Path,
            FromAPage,
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match"));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(answer.Header("Access-Control-Allow-Methods")!.Split(','), Is.EquivalentTo(new[] { "GET", "HEAD", "OPTIONS" }));
        Assert.That(answer.Header("Access-Control-Allow-Headers"), Is.EqualTo("if-none-match"));
    }

    [Test]
    public async Task OPTIONS_names_the_methods_of_an_address()
    {
        var answer = await Api.SendAsync(HttpMethod.Options, Path);

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(
            answer.Header("Allow")!.Split(',').Select(method => method.Trim()),
            Is.EquivalentTo(new[] { "GET", "HEAD", "OPTIONS" }));
    }

    [Test]
    public async Task OPTIONS_of_an_address_that_does_not_exist_is_not_found() =>
        Assert.That((await Api.SendAsync(HttpMethod.Options, "/v1/nothing")).Status, Is.EqualTo(HttpStatusCode.NotFound));
}
