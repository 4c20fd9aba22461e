using System.Globalization;
using System.Net;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Limits;

public sealed class RateLimitTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task A_client_that_asks_too_often_is_told_when_to_come_back_and_health_is_always_told()
    {
        using var host = new ApiHost(Engine, ("RateLimit:PermitsPerMinute", "3"));
        using var client = new ApiClient(host.CreateClient());
        for (var i = 0; i < 3; i++)
            Assert.That((await client.GetAsync("/v1/instruments")).Status, Is.EqualTo(HttpStatusCode.OK));
        var problem = await client.RefusedAsync(HttpStatusCode.TooManyRequests, "/v1/instruments", ("Origin", "https://example.org"));

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:too-many-requests"));
        Assert.That(int.Parse(problem.Header("Retry-After")!, CultureInfo.InvariantCulture), Is.InRange(1, 60));
        Assert.That(problem.Header("Access-Control-Allow-Origin"), Is.EqualTo("*"));
        Assert.That((await client.GetAsync("/health/ready")).Status, Is.EqualTo(HttpStatusCode.OK));
        foreach (var asset in new[] { "/assets/site.css", "/embed/treaty-status.js", "/embed/frames.js", "/embed/strings/fr.json" })
            Assert.That((await client.GetAsync(asset)).Status, Is.EqualTo(HttpStatusCode.OK), "the page about it is made of these");
        var asksFirst = await client.SendAsync(
            HttpMethod.Options, "/v1/instruments", ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));
        Assert.That(asksFirst.Header("Access-Control-Allow-Methods"), Does.Contain("GET"), "or the page could not read the refusal");
    }

    [Test]
    public async Task A_large_workbook_counts_as_several_requests()
    {
        using var host = new ApiHost(Engine, ("RateLimit:PermitsPerMinute", "20"));
        using var client = new ApiClient(host.CreateClient());
        for (var day = 1; day <= 3; day++)
            Assert.That((await client.GetAsync($"/v1/actions?format=xlsx&to=2026-01-0{day}")).Status, Is.EqualTo(HttpStatusCode.OK));
        var problem = await client.RefusedAsync(HttpStatusCode.TooManyRequests, "/v1/actions?format=xlsx&to=2026-01-04");

        Assert.That(problem["detail"].GetString(), Does.Contain("counts as 5 requests"));
        Assert.That(int.Parse(problem.Header("Retry-After")!, CultureInfo.InvariantCulture), Is.InRange(1, 60));
        Assert.That((await client.GetAsync("/v1/actions?format=csv&to=2026-01-04")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_network_of_one_customer_is_one_client_whatever_its_addresses()
    {
        using var host = new ApiHost(Engine, ("RateLimit:PermitsPerMinute", "2"));

        Assert.That(await AskFromAsync("2001:db8:1:2::1"), Is.EqualTo(200));
        Assert.That(await AskFromAsync("2001:db8:1:2:ffff::1"), Is.EqualTo(200));
        Assert.That(await AskFromAsync("2001:db8:1:2:3:4:5:6"), Is.EqualTo(429));
        Assert.That(await AskFromAsync("2001:db8:1:3::1"), Is.EqualTo(200));
        Assert.That(await AskFromAsync("::ffff:192.0.2.1"), Is.EqualTo(200));
        Assert.That(await AskFromAsync("192.0.2.1"), Is.EqualTo(200));
        Assert.That(await AskFromAsync("192.0.2.1"), Is.EqualTo(429), "an address of version 4 is the same client, however it is written");
        Assert.That(await AskFromAsync("192.0.2.2"), Is.EqualTo(200));

        async Task<int> AskFromAsync(string address) => (await host.Server.SendAsync(context =>
        {
            context.Request.Path = "/v1/instruments";
            context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        })).Response.StatusCode;
    }
}
