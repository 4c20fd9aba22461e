using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Telemetry;

public sealed class HealthTests(Engine engine) : ApiTests(engine)
{
    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    public async Task A_service_that_runs_and_can_take_a_write_says_so(string path)
    {
        var answer = await Api.GetAsync(path);

        Assert.That((answer.Status, answer.Text), Is.EqualTo((HttpStatusCode.OK, """{"status":"ok"}""")));
        Assert.That(answer.Header("Cache-Control"), Does.Contain("no-store"));
    }
}
