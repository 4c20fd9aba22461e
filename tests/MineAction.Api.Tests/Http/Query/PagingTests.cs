using System.Net;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Http.Query;

public sealed class PagingTests(Engine engine) : ApiTests(engine)
{
    private const string Path = "/v1/instruments/apmbc/actions";

    [Test]
    public async Task Following_next_gives_every_item_exactly_once()
    {
        var whole = (await Api.GetAsync($"{Path}?limit=1000")).Items.Select(item => item.GetProperty("id").GetInt64()).ToList();
        var parts = new List<long>();
        var answers = 0;
        for (var next = $"{Path}?limit=100"; next is not null; answers++)
        {
            var answer = await Api.GetAsync(next);
            Assert.That(answer["total"].GetInt32(), Is.EqualTo(whole.Count));
            parts.AddRange(answer.Items.Select(item => item.GetProperty("id").GetInt64()));
            next = answer["next"].GetString();
            Assert.That(answer.Header("Link"), Is.EqualTo(next is null ? null : $"<{next}>; rel=\"next\""));
        }

        Assert.That(parts, Is.EqualTo(whole));
        Assert.That(answers, Is.EqualTo((whole.Count + 99) / 100));
    }

    [Test]
    public async Task A_list_that_ends_with_its_limit_has_no_next()
    {
        var total = (await Api.GetAsync($"{Path}?kind=withdrawal"))["total"].GetInt32();
        var answer = await Api.GetAsync($"{Path}?kind=withdrawal&limit={total}");

        Assert.That(answer.Items, Has.Count.EqualTo(total));
        Assert.That(answer["next"].GetString(), Is.Null);
    }

    [Test]
    public async Task Five_hundred_items_are_given_where_no_limit_is()
    {
        var answer = await Api.GetAsync("/v1/actions");

        Assert.That(answer.Items, Has.Count.EqualTo(500));
        Assert.That(answer["next"].GetString(), Is.Not.Null);
    }

    [Test]
    public async Task A_list_stays_the_list_of_its_day_when_the_next_day_comes()
    {
        using var host = new ApiHost(Engine);
        using var client = new ApiClient(host.CreateClient());
        var first = await client.GetAsync($"{Path}?limit=10");
        host.Clock.Now = host.Clock.Now.AddDays(1);
        var second = await client.GetAsync(first["next"].GetString()!);

        Assert.That(second["asOf"].GetString(), Is.EqualTo(first["asOf"].GetString()));
    }

    [Test]
    public async Task The_limit_and_the_language_may_change_from_part_to_part()
    {
        var next = (await Api.GetAsync($"{Path}?limit=10"))["next"].GetString()!;
        var answer = await Api.GetAsync(next.Replace("limit=10", "limit=3", StringComparison.Ordinal) + "&lang=fr");

        Assert.That(answer.Items, Has.Count.EqualTo(3));
    }

    [TestCase("/v1/instruments/ccm/actions?")]
    [TestCase(Path + "?kind=signature&")]
    [TestCase(Path + "?asOf=2009-08-01&")]
    [TestCase("/v1/actions?")]
    public async Task A_cursor_of_another_question_is_refused(string question)
    {
        var next = (await Api.GetAsync($"{Path}?limit=10"))["next"].GetString()!;
        var problem = await Api.RefusedAsync(
            HttpStatusCode.BadRequest, question + next[next.IndexOf("cursor=", StringComparison.Ordinal)..]);

        Assert.That(problem["errors"].EnumerateObject().Single().Name, Is.EqualTo("cursor"));
        Assert.That(problem["detail"].GetString(), Does.Contain("belongs to another question"));
    }

    [Test]
    public async Task A_table_with_a_limit_names_its_next_part_in_the_header()
    {
        var answer = await Api.GetAsync($"{Path}?limit=10&format=csv");

        Assert.That(answer.Rows, Has.Count.EqualTo(10));
        Assert.That(answer.Header("Link"), Does.Contain("format=csv").And.EndWith("rel=\"next\""));
    }
}
