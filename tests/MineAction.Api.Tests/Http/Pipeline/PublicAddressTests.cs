using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Pipeline;

/// <summary>Every address that the service writes leads to where the public reaches it.</summary>
public sealed partial class PublicAddressTests
{
    private const string Origin = "https://treaties.example.org";

    private static readonly string[] Places =
    [
        "/", "/i/apmbc", "/s/FRA", "/embed", "/embed/apmbc?view=map",
        "/oembed?url=https%3A%2F%2Ftreaties.example.org%2Fregister%2Fi%2Fapmbc",
        "/robots.txt", "/sitemap.xml", "/llms.txt", "/v1/dataset", "/v1/changes.atom", "/v1/states?limit=3",
        "/v1/instruments/apmbc/participants?limit=2",
    ];

    [TestCaseSource(nameof(Places))]
    public async Task Below_a_path_and_behind_an_origin(string path)
    {
        using var host = new ApiHost(Engines.Sqlite, ("Site:Origin", Origin), ("Site:PathBase", "/register"));
        // As a proxy passes it that takes the path off, and as one that does not.
        foreach (var asked in new[] { path, "/register" + path })
        {
            using var client = host.CreateClient();
            using var answer = await client.GetAsync(new Uri(asked, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
            Assert.That(text, Does.Not.Contain("http://localhost"), "the origin of the request is hidden");
            foreach (var own in Own().Matches(text).Select(match => match.Value))
                Assert.That(own, Does.Match("^https://treaties\\.example\\.org(/register|$)"));
            if (answer.Content.Headers.ContentType!.MediaType == "text/html")
            {
                foreach (var link in Link().Matches(text).Select(match => match.Groups[1].Value))
                    Assert.That(link, Does.StartWith("/register/"), link);
                Assert.That(Link().Count(text), Is.GreaterThan(2));
            }

            if (path.Contains("limit=", StringComparison.Ordinal))
            {
                using var list = JsonDocument.Parse(text);
                var next = list.RootElement.GetProperty("next").GetString()!;
                Assert.That(next, Does.StartWith("/register/v1/"));
                Assert.That((await client.GetAsync(new Uri(next, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
            }
        }
    }

    [Test]
    public async Task A_proxy_that_is_known_is_believed_and_nobody_else()
    {
        using var host = new ApiHost(Engines.Sqlite, ("Proxy:KnownNetworks", "10.0.0.0/8, 127.0.0.1"));

        Assert.That(await IdAsync("10.1.2.3"), Does.StartWith("https://public.example/base/"));
        Assert.That(await IdAsync("127.0.0.1"), Does.StartWith("https://public.example/base/"));
        Assert.That(await IdAsync("192.0.2.7"), Does.StartWith("http://inside/"));

        async Task<string> IdAsync(string from)
        {
            var context = await host.Server.SendAsync(http =>
            {
                http.Request.Path = "/robots.txt";
                http.Request.Host = new Microsoft.AspNetCore.Http.HostString("inside");
                http.Connection.RemoteIpAddress = IPAddress.Parse(from);
                http.Request.Headers["X-Forwarded-For"] = "198.51.100.1";
                http.Request.Headers["X-Forwarded-Proto"] = "https";
                http.Request.Headers["X-Forwarded-Host"] = "public.example";
                http.Request.Headers["X-Forwarded-Prefix"] = "/base";
            });
            using var reader = new StreamReader(context.Response.Body);
            return (await reader.ReadToEndAsync()).Split("Sitemap: ")[1];
        }
    }

    [Test]
    public async Task Behind_a_proxy_each_client_has_a_limit_of_its_own_and_cannot_choose_another()
    {
        using var host = new ApiHost(Engines.Sqlite, ("Proxy:KnownNetworks", "10.0.0.0/8"), ("RateLimit:PermitsPerMinute", "2"));

        // The proxy adds who has asked it to what the caller wrote.
        Assert.That(await AskAsync("198.51.100.1"), Is.EqualTo(200));
        Assert.That(await AskAsync("203.0.113.9, 198.51.100.1"), Is.EqualTo(200));
        Assert.That(await AskAsync("203.0.113.10, 198.51.100.1"), Is.EqualTo(429));
        Assert.That(await AskAsync("198.51.100.2"), Is.EqualTo(200));

        async Task<int> AskAsync(string forwarded) => (await host.Server.SendAsync(http =>
        {
            http.Request.Path = "/v1/instruments";
            http.Connection.RemoteIpAddress = IPAddress.Parse("10.0.0.1");
            http.Request.Headers["X-Forwarded-For"] = forwarded;
        })).Response.StatusCode;
    }

    [GeneratedRegex("https://treaties\\.example\\.org[^\"'<>\\s]*")]
    private static partial Regex Own();

    [GeneratedRegex(" (?:href|src|action)=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}
