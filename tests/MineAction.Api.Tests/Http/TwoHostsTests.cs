using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http;

/// <summary>A host keeps what it needs to itself: others in the process come and go.</summary>
public sealed class TwoHostsTests(Engine engine) : WritingTests(engine)
{
    [Test]
    public async Task A_host_answers_after_another_one_was_disposed()
    {
        foreach (var isAsked in new[] { true, false })
        {
            using (var other = new ApiHost(Engines.Sqlite, EditorToken.Settings))
            using (var client = new ApiClient(other.CreateClient()))
            {
                if (isAsked)
                    Assert.That((await client.GetAsync("/v1/instruments/apmbc")).Status, Is.EqualTo(HttpStatusCode.OK));
            }

            await AssertAnswersAsync(isAsked ? "2026-05-01" : "2026-05-02");
        }
    }

    [Test]
    public async Task Each_of_two_hosts_has_its_own_record_and_its_own_day()
    {
        using var other = new ApiHost(Engines.Sqlite, EditorToken.Settings);
        using var client = new ApiClient(other.CreateClient());
        other.Clock.Now = ApiHost.Start.AddDays(1);
        var id = await RecordAsync("ccm", Entry("CHN", "declaration", "2026-05-03"));

        Assert.That((await Api.GetAsync($"/v1/actions/{id}")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await client.GetAsync($"/v1/actions/{id}")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await Api.GetAsync("/v1/instruments/ccm/universalization"))["asOf"].GetString(), Is.EqualTo("2026-06-01"));
        Assert.That((await client.GetAsync("/v1/instruments/ccm/universalization"))["asOf"].GetString(), Is.EqualTo("2026-06-02"));
    }

    // An accessor costs every request of the process, also where nobody asks it.
    [Test]
    public void No_host_keeps_the_request_of_the_moment() =>
        Assert.That(Host.Services.GetService<IHttpContextAccessor>(), Is.Null);

    private async Task AssertAnswersAsync(string day)
    {
        var document = await Api.GetAsync("/openapi/v1.json");
        Assert.That(document.Status, Is.EqualTo(HttpStatusCode.OK));
        // What no cache holds: each time another day.
        foreach (var path in new[] { "instruments/apmbc/universalization", "instruments/apmbc/participants", "actions/1", "states/fin" })
            Assert.That((await Api.GetAsync($"/v1/{path}?asOf={day}")).Status, Is.EqualTo(HttpStatusCode.OK), path);
        await Api.RefusedAsync(HttpStatusCode.BadRequest, $"/v1/instruments/apmbc/actions?asOf={day}&limit=0&kind=war");
        await Api.RefusedAsync(HttpStatusCode.BadRequest, $"/v1/instruments/apmbc/actions?asof={day}");
        await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/instruments/abmbc");
        await RecordAsync("apmbc", Entry("CHN", "declaration", day));
        AssertProblem(await WriteAsync(HttpMethod.Post, "/v1/instruments/apmbc/actions", "{"), HttpStatusCode.BadRequest, "invalid-body");
        var withoutToken = await Api.SendJsonAsync(HttpMethod.Post, "/v1/instruments/apmbc/actions", "{}");
        AssertProblem(withoutToken, HttpStatusCode.Unauthorized, "unauthenticated");
    }
}
