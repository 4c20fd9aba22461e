using AngleSharp.Html.Dom;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Site;

namespace MineAction.Api.Tests.Features.Universalization;

/// <summary>Finland denounces the Convention, and every answer about a protocol shows it.</summary>
public sealed class CascadeTests(Engine engine) : WritingTests(engine)
{
    private const string Protocol = "/v1/instruments/ccw-p4";

    private long _action;

    [OneTimeSetUp]
    public async Task Denounce() => _action = await RecordAsync("ccw", Entry("FIN", "withdrawal", "2024-10-01"));

    [Test]
    public async Task Lists_have_it_pending_until_the_day_and_withdrawn_from_it()
    {
        Assert.That(await CodesAsync($"{Protocol}/participants?status=party&asOf=2025-09-30"), Does.Contain("FIN"));
        Assert.That(await CodesAsync($"{Protocol}/participants?status=party&asOf=2025-10-01"), Does.Not.Contain("FIN"));
        Assert.That(await CodesAsync($"{Protocol}/participants?status=withdrawn&asOf=2025-10-01"), Does.Contain("FIN"));
        var rows = (await Api.GetAsync("/v1/matrix?asOf=2025-10-01&format=csv")).Rows;
        Assert.That(rows.Single(row => row["code"] == "FIN").Values.Count(value => value == "withdrawn"), Is.EqualTo(8));
    }

    [Test]
    public async Task The_curve_and_the_view_count_it()
    {
        var series = (await Api.GetAsync($"{Protocol}/universalization/series?from=2024-09-30&to=2025-10-01&step=event")).Items;
        Assert.That(
            series.Select(item => item.GetProperty("date").GetString()), Is.SupersetOf(new[] { "2024-10-01", "2025-10-01" }));
        var (before, after) = (await ViewAsync("2025-09-30"), await ViewAsync("2025-10-01"));
        Assert.That((before["withdrawalsPending"].GetInt32(), after["withdrawalsPending"].GetInt32()), Is.EqualTo((1, 0)));
        Assert.That((after["parties"].GetInt32(), after["withdrawn"].GetInt32()), Is.EqualTo(
            (before["parties"].GetInt32() - 1, before["withdrawn"].GetInt32() + 1)));
    }

    [Test]
    public async Task Changes_lead_from_before_to_after()
    {
        var answer = await Api.GetAsync($"{Protocol}/universalization/changes?from=2024-09-30&to=2025-10-01");
        var own = answer.Items.Where(item => item.GetProperty("participant").GetProperty("code").GetString() == "FIN").ToList();

        Assert.That(
            own.Select(item => (item.GetProperty("date").GetString(), item.GetProperty("change").GetString())),
            Is.EqualTo([("2024-10-01", "withdrawal-notified"), ("2025-10-01", "withdrew")]));
        Assert.That(own.Select(item => item.GetProperty("actionId").GetInt64()), Has.All.EqualTo(_action));
        var (joined, left) = (Count(answer, "consented"), Count(answer, "withdrew"));
        Assert.That(
            answer["after"].GetProperty("parties").GetInt32(),
            Is.EqualTo(answer["before"].GetProperty("parties").GetInt32() + joined - left));
    }

    [Test]
    public async Task It_is_ahead_in_every_treaty_that_it_ends()
    {
        var upcoming = (await Api.GetAsync("/v1/upcoming?asOf=2025-01-01")).Items
            .Where(item => item.GetProperty("participant").GetProperty("code").GetString() == "FIN")
            .ToList();

        Assert.That(upcoming.Select(item => item.GetProperty("instrument").GetString()), Is.SupersetOf(
            new[] { "ccw", "ccw-p1", "ccw-p2", "ccw-p3", "ccw-p4", "ccw-ap2", "ccw-a1", "ccw-p5" }));
        Assert.That(upcoming.Select(item => item.GetProperty("date").GetString()), Has.All.EqualTo("2025-10-01"));
    }

    [Test]
    public async Task The_feed_tells_the_one_act()
    {
        var changes = (await Api.GetAsync("/v1/changes?after=1")).Items.ToList();

        Assert.That(changes.Select(change => change.GetProperty("action").GetProperty("id").GetInt64()), Is.EqualTo([_action]));
    }

    [TestCase("en", "Article 9(3) of the Convention")]
    [TestCase("fr", "Article 9, paragraphe 3, de la Convention")]
    public async Task Explanations_and_pages_name_the_article(string language, string article)
    {
        var answer = await Api.GetAsync($"{Protocol}/participants/FIN?asOf=2025-10-01&lang={language}");
        Assert.That(
            answer["explanation"].EnumerateArray().Select(step => step.GetProperty("sentence").GetString()), Has.Some.Contains(article));

        var (page, _) = await Host.PageAsync($"/s/FIN?lang={language}&asOf=2025-10-01");
        Assert.That(page.GetElementById("ccw-p4")!.TextContent, Does.Contain(article));
    }

    [Test]
    public async Task The_map_shows_it_as_withdrawn()
    {
        var (page, _) = await Host.PageAsync("/i/ccw-p4?lang=en&asOf=2025-10-01");

        Assert.That(TitleOf(page), Is.EqualTo("Finland: Withdrew with effect from 1 October 2025"));
    }

    private static string? TitleOf(IHtmlDocument page) => page.QuerySelectorAll(".map a.withdrawn title").Single().TextContent;

    private static int Count(ApiAnswer answer, string change) =>
        answer.Items.Count(item => item.GetProperty("change").GetString() == change);

    private Task<ApiAnswer> ViewAsync(string day) => Api.GetAsync($"{Protocol}/universalization?asOf={day}");

    private async Task<List<string?>> CodesAsync(string address) =>
        [.. (await Api.GetAsync(address)).Items.Select(item => item.GetProperty("participant").GetProperty("code").GetString())];
}
