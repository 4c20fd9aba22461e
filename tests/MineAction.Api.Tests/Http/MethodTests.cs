using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http;

public sealed class MethodTests(Engine engine) : EveryOperationTests(engine)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"];

    private static IEnumerable<string> Paths => Document.Root.GetProperty("paths").EnumerateObject().Select(path => path.Name);

    [TestCaseSource(nameof(Paths))]
    public async Task A_method_that_an_address_does_not_have_is_a_problem_document_that_names_those_it_has(string path)
    {
        var allowed = MethodsOf(path);
        foreach (var method in Methods.Except(allowed))
        {
            var answer = await Api.SendAsync(HttpMethod.Parse(method), AddressOf(path));

            AssertProblem(answer, HttpStatusCode.MethodNotAllowed, "method-not-allowed");
            Assert.That(answer.Header("Allow")!.Split(", "), Is.EquivalentTo(allowed), method);
        }
    }

    [TestCaseSource(nameof(Paths))]
    public async Task OPTIONS_names_the_methods_that_an_address_has(string path)
    {
        var answer = await Api.SendAsync(HttpMethod.Options, AddressOf(path));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent), answer.Text);
        Assert.That(answer.Header("Allow")!.Split(", "), Is.EquivalentTo(MethodsOf(path).Append("OPTIONS")));
    }

    [TestCaseSource(nameof(Paths))]
    public async Task A_page_of_another_site_is_told_that_it_may_read(string path)
    {
        var answer = await Api.SendAsync(
            HttpMethod.Options, AddressOf(path), ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent), answer.Text);
        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo("*"));
        Assert.That(answer.Header("Access-Control-Allow-Methods"), Does.Contain("GET"));
    }

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    [TestCase("/verify")]
    [TestCase("/oembed")]
    public async Task What_is_only_read_takes_no_other_method_outside_the_document_either(string path)
    {
        var written = await Api.SendAsync(HttpMethod.Delete, path);
        AssertProblem(written, HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.That(written.Header("Allow"), Is.EqualTo("GET, HEAD"));
        Assert.That((await Api.SendAsync(HttpMethod.Options, path)).Header("Allow"), Is.EqualTo("GET, HEAD, OPTIONS"));
    }

    // Where FastEndpoints lists every address for its own tests.
    [Test]
    public async Task Nothing_but_the_document_lists_the_addresses() =>
        AssertProblem(await Api.GetAsync("/_test_url_cache_"), HttpStatusCode.NotFound, "unknown-path");

    private static List<string> MethodsOf(string path)
    {
        var methods = ItemOf(path).EnumerateObject().Select(method => method.Name.ToUpperInvariant()).ToList();
        return methods.Contains("GET") ? [.. methods, "HEAD"] : methods;
    }

    private static JsonElement ItemOf(string path) => Document.Root.GetProperty("paths").GetProperty(path);

    private string AddressOf(string path) => RequestOf(ItemOf(path).EnumerateObject().First().Name, path).Address;
}
