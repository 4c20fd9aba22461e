using System.Net;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Actions;

public sealed class GetActionTests(Engine engine) : ApiTests(engine)
{
    [Test]
    public async Task An_action_is_the_same_alone_in_its_list_and_in_its_history()
    {
        var listed = (await Api.GetAsync("/v1/instruments/apmbc/actions?participant=FIN&kind=withdrawal")).Items.Single();
        var id = listed.GetProperty("id").GetInt64();
        var alone = await Api.GetAsync($"/v1/actions/{id}");
        var version = (await Api.GetAsync($"/v1/actions/{id}/history")).Items.Single();

        Assert.That(JsonElement.DeepEquals(alone.Json, listed), Is.True, alone.Text);
        Assert.That(JsonElement.DeepEquals(version.GetProperty("action"), listed), Is.True, version.ToString());
        Assert.That(
            (version.GetProperty("fromRevision").GetInt32(), version.GetProperty("toRevision").ValueKind),
            Is.EqualTo((1, JsonValueKind.Null)));
        Assert.That(
            (version.GetProperty("author").GetString(), version.GetProperty("reason").GetString()),
            Is.EqualTo(("MineAction.Api", "The shipped facts (migrations/facts)")));
    }

    [TestCase("0")]
    [TestCase("999999")]
    [TestCase("-1")]
    [TestCase("1.0")]
    [TestCase("first")]
    [TestCase("99999999999999999999")]
    public async Task An_action_that_is_not_there_is_not_found(string id)
    {
        foreach (var path in new[] { $"/v1/actions/{id}", $"/v1/actions/{id}/history" })
        {
            var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, path);
            Assert.That(problem["type"].GetString(), Is.EqualTo("urn:mineaction-api:problem:unknown-action"));
        }
    }
}
