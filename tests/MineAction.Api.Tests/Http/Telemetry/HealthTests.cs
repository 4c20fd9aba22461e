using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Telemetry;

public sealed class HealthTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task A_service_that_runs_says_so()
    {
        var answer = await Api.GetAsync("/health/live");

        Assert.That((answer.Status, answer.Text), Is.EqualTo((HttpStatusCode.OK, """{"status":"healthy","checks":{}}""")));
        Assert.That(answer.Header("Cache-Control"), Does.Contain("no-store"));
    }

    [Test]
    public async Task A_service_that_can_take_a_write_says_so_check_by_check()
    {
        var answer = await Api.GetAsync("/health/ready");

        Assert.That((answer.Status, answer["status"].GetString()), Is.EqualTo((HttpStatusCode.OK, "healthy")));
        Assert.That(answer["checks"].GetProperty("register").GetProperty("description").GetString(), Is.EqualTo("Revision 1 is loaded."));
        Assert.That(
            answer["checks"].GetProperty("depositary").GetProperty("description").GetString(), Does.Contain("Depositary:Follow"));
        Assert.That(answer.Header("Cache-Control"), Does.Contain("no-store"));
    }
}
