using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Writing;

/// <summary>An issuer of tokens that is down or hangs stops editors, tells them so, and stops nobody else.</summary>
public sealed class TokenIssuerTests
{
    private static readonly (string, string) Token = ("Authorization", $"Bearer {EditorToken.Of("ana")}");

    [Test]
    public Task One_that_never_answers() => AssertOnlyEditorsAreStoppedAsync(accepts: true);

    [Test]
    public Task One_that_is_down() => AssertOnlyEditorsAreStoppedAsync(accepts: false);

    private static async Task AssertOnlyEditorsAreStoppedAsync(bool accepts)
    {
        using var issuer = new TcpListener(IPAddress.Loopback, 0);
        issuer.Start();
        var port = ((IPEndPoint)issuer.LocalEndpoint).Port;
        if (!accepts)
            issuer.Stop();
        using var host = new ApiHost(
            Engines.Sqlite,
            ("Authentication:Schemes:Bearer:Authority", $"http://127.0.0.1:{port}"),
            ("Authentication:Schemes:Bearer:RequireHttpsMetadata", "false"));
        using var api = new ApiClient(host.CreateClient());
        var watch = Stopwatch.StartNew();
        foreach (var path in new[] { "/v1/instruments", "/v1/instruments/apmbc/universalization", "/v1/changes" })
            Assert.That((await api.GetAsync(path, Token)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await api.GetAsync("/health/live", Token)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(4)), "no read waits for the issuer");

        watch.Restart();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var refused = await api.SendJsonAsync(HttpMethod.Post, "/v1/instruments/apmbc/actions", new { }, Token);
            Assert.That(refused.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable), refused.Text);
            Assert.That(refused["type"].GetString(), Does.EndWith(":issuer-unavailable"));
            Assert.That(refused["detail"].GetString(), Does.Contain("issuer of tokens does not answer"));
            Assert.That(refused.Header("Retry-After"), Is.Not.Null);
        }

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(8)), "the second editor is told at once");
    }
}
