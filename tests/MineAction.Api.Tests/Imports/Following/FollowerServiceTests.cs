using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Imports.Following;

/// <summary>The service that follows by itself, because a setting says so.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class FollowerServiceTests(Engine engine)
{
    [Test]
    public async Task One_setting_makes_the_service_follow_and_health_says_when()
    {
        await using var server = await DepositaryServer.StartAsync();
        server.Serve("XXVI-5", StatusPage.Of("XXVI-5").Bytes);
        using var editor = new Editor(engine, [.. server.Settings, ("Depositary:Follow", "true")]);

        var patience = DateTime.UtcNow.AddSeconds(30);
        while ((await editor.GetAsync("/v1/instruments/apmbc")).GetProperty("dataThrough").GetString() != "2026-05-31")
        {
            Assert.That(DateTime.UtcNow, Is.LessThan(patience));
            await Task.Delay(100);
        }

        var health = (await editor.GetAsync("/health/ready")).GetProperty("checks").GetProperty("depositary");
        var read = health.GetProperty("apmbc");
        Assert.That(read.GetProperty("readAt").GetString(), Is.EqualTo("2026-06-01T12:00:00.000Z"));
        Assert.That(read.GetProperty("dataThrough").GetString(), Is.EqualTo("2026-05-31"));
        Assert.That(read.GetProperty("failure").GetString(), Is.Null);
        Assert.That(health.GetProperty("ccm").GetProperty("failure").GetString(), Is.EqualTo("The server answered 404."));
        Assert.That(health.GetProperty("description").GetString(), Does.Contain("ccm").And.Not.Contain("apmbc"));
    }
}
