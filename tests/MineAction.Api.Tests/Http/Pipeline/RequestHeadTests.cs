using System.Net;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Pipeline;

/// <summary>What is wrong with the head of a request is told by a problem document, as far as the server lets the request in.</summary>
public sealed class RequestHeadTests
{
    private ApiHost _host = null!;
    private ApiClient _api = null!;

    [OneTimeSetUp]
    public void StartHost()
    {
        _host = new ApiHost(Engines.Sqlite, ("AllowedHosts", "treaties.example.org;localhost"));
        _api = new ApiClient(_host.CreateClient());
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _api?.Dispose();
        _host?.Dispose();
    }

    [Test]
    public Task An_address_without_measure_is_a_problem_document() => AssertRefusedAsync(
        HttpStatusCode.RequestUriTooLong, $"/v1/instruments?q={new string('x', 9000)}");

    [Test]
    public Task Headers_without_measure_are_a_problem_document() => AssertRefusedAsync(
        HttpStatusCode.RequestHeaderFieldsTooLarge, "/v1/instruments/apmbc", ("Cookie", new string('x', 40_000)));

    [Test]
    public Task A_hundred_headers_and_more_are_a_problem_document() => AssertRefusedAsync(
        HttpStatusCode.RequestHeaderFieldsTooLarge,
        "/v1/instruments/apmbc",
        [.. Enumerable.Range(1, 110).Select(number => ($"X-Number-{number}", "1"))]);

    [Test]
    public async Task A_host_that_is_not_allowed_is_a_problem_document_even_where_the_answer_is_cached()
    {
        await _api.GetAsync("/v1/instruments");
        await AssertRefusedAsync(HttpStatusCode.BadRequest, "/v1/instruments", ("Host", "elsewhere.example"));
        Assert.That((await _api.GetAsync("/v1/instruments", ("Host", "treaties.example.org"))).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    // The address is not in the document of the contract with such a status: a server may refuse any request so.
    private async Task AssertRefusedAsync(HttpStatusCode status, string path, params (string Name, string Value)[] headers)
    {
        using var client = _host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain($"\"status\":{(int)status}"));
    }
}
