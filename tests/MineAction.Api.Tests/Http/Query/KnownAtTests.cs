using System.Net;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Query;

/// <summary>The second clock: what the record said. It begins with the first start of the service.</summary>
public sealed class KnownAtTests(Engine engine) : ApiTests(engine)
{
    private const string Path = "/v1/instruments/apmbc/universalization";

    [TestCase("revision=1")]
    [TestCase("knownAt=2026-06-01T12:00:00Z")]
    [TestCase("knownAt=2026-06-01T12:00:00.5Z")]
    // A plain day means its end.
    [TestCase("knownAt=2026-06-01")]
    [TestCase("knownAt=2036-01-01T00:00:00Z")]
    public async Task The_record_is_the_one_of_the_revision_or_the_instant(string query)
    {
        var answer = await Api.GetAsync($"{Path}?asOf=2009-08-01&{query}");

        Assert.That(
            (answer["revision"].GetInt32(), answer.Header("Register-Revision"), answer["parties"].GetInt32()),
            Is.EqualTo((1, "1", 156)));
    }

    [TestCase("2026-06-01T11:59:59Z")]
    [TestCase("2026-05-31")]
    [TestCase("0001-01-01")]
    public async Task Nothing_was_known_before_the_record_began(string instant)
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, $"{Path}?knownAt={instant}");

        Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-revision"));
        Assert.That(problem["detail"].GetString(), Does.Contain("2026-06-01T12:00:00Z").And.Contain(instant));
    }
}
