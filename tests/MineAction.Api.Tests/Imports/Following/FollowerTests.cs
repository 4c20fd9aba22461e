using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MineAction.Api.Imports.Following;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Reading;

namespace MineAction.Api.Tests.Imports.Following;

/// <summary>Following a server that serves the genuine pages, changed ones, and everything that is none.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class FollowerTests(Engine engine)
{
    private static readonly string[] Pages = ["XXVI-5", "XXVI-2", "XXVI-2-d", "IV-15-a"];

    private DepositaryServer _server = null!;
    private Editor _editor = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _server = await DepositaryServer.StartAsync();
        _editor = new Editor(engine, [.. _server.Settings, ("Depositary:Timeout", "00:00:02")]);
    }

    [TearDown]
    public async Task StopAsync()
    {
        _editor?.Dispose();
        await _server.DisposeAsync();
    }

    [Test]
    public async Task What_brings_nothing_new_moves_the_horizon_in_one_revision_that_names_what_was_read()
    {
        foreach (var page in Pages)
            _server.Serve(page, StatusPage.Of(page).Bytes);

        var results = await FollowAsync();

        Assert.That(results.Count(result => result.IsRead), Is.EqualTo(Pages.Length));
        var change = (await ChangesAsync()).Single();
        Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("verified"));
        Assert.That(change.GetProperty("author").GetString(), Is.EqualTo("depositary follower"));
        Assert.That(
            change.GetProperty("reason").GetString(),
            Is.EqualTo("The depositary's documents agree with the record: XXVI-5, XXVI-2, XXVI-2-d, IV-15-a as at 31 May 2026"));
        Assert.That(change.GetProperty("instrument").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(change.GetProperty("revision").GetInt32(), Is.EqualTo(2));
        foreach (var instrument in new[] { "apmbc", "ccw", "ccw-p1", "ccw-p2", "ccw-p3", "ccw-p5", "crpd-op" })
            Assert.That(await DataThroughAsync(instrument), Is.EqualTo("2026-05-31"), instrument);
        Assert.That(await DataThroughAsync("crpd"), Is.EqualTo("2026-02-03"), "its page was not there");
        Assert.That(await ProposalsAsync(), Is.Empty);
    }

    [Test]
    public async Task An_unchanged_document_is_not_sent_again_and_changes_nothing()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").Bytes);
        await FollowAsync();
        _server.Requests.Clear();

        var results = await FollowAsync();

        var (_, tag, agent) = _server.Requests.Single(request => request.Path == "/XXVI-5");
        Assert.That(tag, Has.Length.GreaterThan(60));
        Assert.That(agent, Is.EqualTo("MineAction.Api/1.0 (treaty register; register@example.org)"));
        Assert.That(results.Single(IsOf("apmbc")).What, Is.EqualTo("has not changed."));
        Assert.That(await ChangesAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Further_acts_that_contradict_nothing_become_one_revision_and_move_the_horizon()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").WithAccessionOfGeorgia().Bytes);

        await FollowAsync();
        await FollowAsync();

        var change = (await ChangesAsync()).Single();
        Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("recorded"));
        Assert.That(Plan.Describe(change.GetProperty("action")), Is.EqualTo("apmbc GEO accession 2026-05-20"));
        Assert.That(change.GetProperty("author").GetString(), Is.EqualTo("depositary follower"));
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));
        Assert.That(await ProposalsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_difference_is_proposed_with_both_values_and_recorded_when_an_editor_applies_it()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").With("11 Sep\t 2002", "12 Sep\t 2002").WithAccessionOfGeorgia().Bytes);

        await FollowAsync();

        Assert.That(await ChangesAsync(), Is.Empty);
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-02-03"));
        var proposal = (await ProposalsAsync()).Single();
        var answer = await _editor.GetAsync($"/v1/proposals/{proposal.GetProperty("id")}");
        Assert.That(answer.GetProperty("canBeApplied").GetBoolean(), Is.True);
        var differences = answer.GetProperty("differences").EnumerateArray()
            .ToDictionary(each => each.GetProperty("kind").GetString()!, each => each);
        Assert.That(differences.Keys, Is.EquivalentTo(["added", "changed"]));
        Assert.That(differences["added"].GetProperty("words").GetString(), Is.EqualTo("Georgia 20 May 2026 a"));
        Assert.That(Plan.Describe(differences["added"].GetProperty("applied")), Is.EqualTo("apmbc GEO accession 2026-05-20"));
        Assert.That(differences["changed"].GetProperty("words").GetString(), Is.EqualTo("Afghanistan 12 Sep 2002 a"));
        Assert.That(differences["changed"].GetProperty("record").GetProperty("date").GetString(), Is.EqualTo("2002-09-11"));
        Assert.That(differences["changed"].GetProperty("applied").GetProperty("date").GetString(), Is.EqualTo("2002-09-12"));

        var applied = await _editor.PostJsonAsync("/v1/proposals/1/apply", "", HttpStatusCode.OK);
        Assert.That(applied.GetProperty("proposal").GetProperty("state").GetString(), Is.EqualTo("applied"));
        Assert.That(applied.GetProperty("proposal").GetProperty("revision").GetInt32(), Is.EqualTo(2));
        Assert.That(
            (await ChangesAsync()).Select(change => change.GetProperty("change").GetString()), Is.EquivalentTo(["recorded", "corrected"]));
        Assert.That(
            (await ChangesAsync()).Select(change => change.GetProperty("author").GetString()), Is.All.EqualTo(Editor.Name));
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));
        Assert.That(await ProposalsAsync(), Is.Empty);
        await _editor.PostJsonAsync("/v1/proposals/1/apply", "", HttpStatusCode.Conflict);
    }

    [Test]
    public async Task A_dismissed_difference_is_settled_until_the_document_says_something_else()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5", StatusPage.Yesterday.AddDays(-1)).With("11 Sep\t 2002", "12 Sep\t 2002").Bytes);
        await FollowAsync();
        Assert.That(await _editor.DeleteAsync("/v1/proposals/1"), Is.EqualTo(HttpStatusCode.BadRequest), "without a reason");
        Assert.That(await _editor.DeleteAsync("/v1/proposals/1?reason=A+misprint"), Is.EqualTo(HttpStatusCode.NoContent));

        await FollowAsync();
        Assert.That(await ProposalsAsync(), Is.Empty);
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-30"), "nothing is left open");

        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").With("11 Sep\t 2002", "12 Sep\t 2002").Bytes);
        await FollowAsync();
        Assert.That(await ProposalsAsync(), Is.Empty, "another day, the same difference");
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));

        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").With("11 Sep\t 2002", "13 Sep\t 2002").Bytes);
        await FollowAsync();
        Assert.That((await ProposalsAsync()).Single().GetProperty("id").GetInt64(), Is.EqualTo(2));
        var dismissed = (await _editor.GetAsync("/v1/proposals?state=dismissed")).GetProperty("items")[0];
        Assert.That(dismissed.GetProperty("reason").GetString(), Is.EqualTo("A misprint"));
    }

    [Test]
    public async Task A_page_that_lost_acts_changes_nothing_and_is_proposed_until_it_is_whole_again()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").WithoutRows("Afghanistan", "Germany").WithAccessionOfGeorgia().Bytes);
        await FollowAsync();
        await FollowAsync();
        Assert.That(await ChangesAsync(), Is.Empty);
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-02-03"));
        var differences = (await _editor.GetAsync($"/v1/proposals/{(await ProposalsAsync()).Single().GetProperty("id")}"))
            .GetProperty("differences").EnumerateArray().ToList();
        Assert.That(
            differences.Count(each => each.GetProperty("kind").GetString() == "missing"), Is.GreaterThan(90));

        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").Bytes);
        await FollowAsync();
        Assert.That(await ProposalsAsync(), Is.Empty);
        Assert.That((await _editor.GetAsync("/v1/proposals?state=superseded")).GetProperty("total").GetInt32(), Is.EqualTo(1));
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));
    }

    [Test]
    public async Task A_page_that_lost_a_whole_table_agrees_with_nothing()
    {
        _server.Serve("XXVI-2", StatusPage.Of("XXVI-2").WithoutTableOf(">Protocol I<br>").Bytes);
        await FollowAsync();

        Assert.That(await ChangesAsync(), Is.Empty);
        Assert.That(
            (await ProposalsAsync()).Single().GetProperty("summary").EnumerateArray().Select(each => each.GetString()),
            Is.SupersetOf(new[] { "p1", "p2", "p3" }.Select(each => $"instrument: The page has no table of ccw-{each}.")));
        foreach (var instrument in new[] { "ccw", "ccw-p1" })
            Assert.That(await DataThroughAsync(instrument), Is.EqualTo("2026-02-03"), instrument);
    }

    [Test]
    public async Task What_a_document_lacks_is_proposed_again_after_the_rest_was_applied()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").WithoutRows("Gabon", "Gambia").WithAccessionOfGeorgia().Bytes);
        await FollowAsync();
        await _editor.PostJsonAsync("/v1/proposals/1/apply", "", HttpStatusCode.OK);
        Assert.That(Plan.Describe((await ChangesAsync()).Single().GetProperty("action")), Is.EqualTo("apmbc GEO accession 2026-05-20"));
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-02-03"), "Gabon is missing");

        await FollowAsync();
        var summary = (await ProposalsAsync()).Single().GetProperty("summary").EnumerateArray().Select(each => each.GetString());
        Assert.That(summary, Has.Exactly(2).StartsWith("missing"));
    }

    private static IEnumerable<TestCaseData> Nonsense()
    {
        yield return Case("an error", http => Status(http, 500), "The server answered 500.");
        yield return Case("a refusal", http => Status(http, 403), "The server answered 403.");
        yield return Case("unasked 304", http => Status(http, 304), "The server answered 304.");
        yield return Case("garbage", http => Body(http, Encoding.Latin1.GetBytes("\u00ff\u00fe\0\u0001 garbage")), "not UTF-8");
        yield return Case("nothing", http => Body(http, []), "The document is empty.");
        yield return Case(
            "maintenance with status 200",
            http => Body(http, "<!DOCTYPE html><html><body><h1>Scheduled maintenance</h1></body></html>"u8.ToArray()),
            "no table of participants");
        yield return Case("another treaty", http => Body(http, StatusPage.Of("XXVI-6").Bytes), "another treaty");
        yield return Case("a treaty unknown here", http => Body(http, StatusPage.Of("XXVI-8").Bytes), "another treaty");
        yield return Case("half a page", http => Body(http, StatusPage.Of("XXVI-5").Bytes[..100_000]), "cut off");
        yield return Case("a body that breaks off", async http =>
        {
            http.Response.ContentLength = 200_000;
            await http.Response.Body.WriteAsync(new byte[1000]);
            await http.Response.Body.FlushAsync();
            http.Abort();
        }, "");
        yield return Case("a body that never ends", async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync("<p>"u8.ToArray(), http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(100, http.RequestAborted);
            }
        }, "no whole answer within 2 seconds");
        yield return Case("21 MB", http => Body(http, new byte[21 * 1024 * 1024]), "larger than 20 MB");
        yield return Case("a page without its day", http => Body(
            http, StatusPage.Of("XXVI-5").With("STATUS AS AT : 31-05-2026", "STATUS").Bytes), "does not say of which day");
        yield return Case("a circle", http => Redirect(http, "/XXVI-5"), "more than 5 redirections");
        yield return Case("a file", http => Redirect(http, "file:///etc/passwd"), "not an https address");

        static TestCaseData Case(string name, Func<HttpContext, Task> answer, string why) =>
            new TestCaseData(answer, why).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Nonsense))]
    public async Task What_is_no_document_of_the_treaty_records_nothing_and_health_says_why(Func<HttpContext, Task> answer, string why)
    {
        _server.Answer("XXVI-5", answer);

        var result = (await FollowAsync()).Single(IsOf("apmbc"));

        Assert.That(result.IsRead, Is.False);
        Assert.That(result.What, Does.StartWith("could not be read: ").And.Contain(why));
        Assert.That(await ChangesAsync(), Is.Empty);
        Assert.That(await ProposalsAsync(), Is.Empty);
        var health = (await _editor.GetAsync("/health/ready")).GetProperty("checks").GetProperty("depositary");
        Assert.That(health.GetProperty("apmbc").GetProperty("failure").GetString(), Does.Contain(why).And.Not.Empty);
        Assert.That(health.GetProperty("status").GetString(), Is.EqualTo("degraded"), "nobody has read since February");
    }

    [Test]
    public async Task A_redirection_is_followed_and_a_failure_is_tried_again_later_and_later()
    {
        _server.Answer("XXVI-5", http => Redirect(http, "/moved"));
        _server.Serve("moved", StatusPage.Of("XXVI-5").Bytes);
        await FollowAsync();
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-05-31"));

        _server.Answer("XXVI-5", http => Status(http, 500));
        var start = _editor.Clock.Now;
        foreach (var (minutes, requests) in new[] { (0, 1), (14, 0), (16, 1), (44, 0), (47, 1) })
        {
            _editor.Clock.Now = start.AddMinutes(minutes);
            _server.Requests.Clear();
            await FollowAsync(minutes == 0 ? _ => true : state => state?.DueAt <= _editor.Clock.Now);
            Assert.That(_server.Requests.Count(request => request.Path == "/XXVI-5"), Is.EqualTo(requests), $"after {minutes} minutes");
        }
    }

    [Test]
    public async Task Only_one_host_follows()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").Bytes);
        var now = _editor.Clock.Now;
        var store = _editor.Service<FollowerStore>();
        Assert.That(await store.TakeTurnAsync("another host", now, now.AddMinutes(5), CancellationToken.None), Is.True);

        Assert.That(await RunAsync(_ => true), Is.Null);
        Assert.That(_server.Requests, Is.Empty);

        _editor.Clock.Now = now.AddMinutes(6);
        Assert.That(await RunAsync(_ => true), Is.Not.Null, "the other host was killed");
    }

    [Test]
    public async Task The_xml_speaks_of_the_day_on_which_it_is_fetched_and_an_old_one_is_proposed()
    {
        _server.Serve("XXVI-5", Depositary.BytesOf("xml/XXVI-5.en.xml"), "text/xml");
        await FollowAsync();

        var proposal = (await ProposalsAsync()).Single();
        Assert.That(proposal.GetProperty("statusAsAt").GetString(), Is.EqualTo("2026-06-01"));
        Assert.That(proposal.GetProperty("summary").EnumerateArray().Select(each => each.GetString()), Has.Some.StartsWith("missing"));
        Assert.That(await DataThroughAsync("apmbc"), Is.EqualTo("2026-02-03"));
    }

    [Test]
    public async Task Subscribers_are_told_that_something_was_verified_only_where_they_asked()
    {
        _server.Serve("XXVI-5", StatusPage.Of("XXVI-5").Bytes);
        var asked = await _editor.PostJsonAsync("/v1/webhooks", """{"url": "https://192.0.2.1.example/", "verified": true}""");
        var other = await _editor.PostJsonAsync("/v1/webhooks", """{"url": "https://192.0.2.1.example/"}""");
        await FollowAsync();

        Assert.That(await PendingAsync(asked), Is.EqualTo(1));
        Assert.That(await PendingAsync(other), Is.Zero);

        async Task<int> PendingAsync(JsonElement created) => (await _editor.GetAsync(
            $"/v1/webhooks/{created.GetProperty("webhook").GetProperty("id")}")).GetProperty("pending").GetInt32();
    }

    [Test]
    public async Task A_proposal_that_nobody_made_is_not_found()
    {
        await _editor.PostJsonAsync("/v1/proposals/7/apply", "", HttpStatusCode.NotFound);
        Assert.That(await _editor.DeleteAsync("/v1/proposals/7?reason=None"), Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await _editor.GetAsync("/v1/proposals/99999999999999999999")).GetProperty("status").GetInt32(), Is.EqualTo(404));
    }

    private static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Body(HttpContext http, byte[] body)
    {
        http.Response.ContentType = "text/html";
        return http.Response.Body.WriteAsync(body, 0, body.Length);
    }

    private static Task Redirect(HttpContext http, string location)
    {
        http.Response.StatusCode = StatusCodes.Status302Found;
        http.Response.Headers.Location = location;
        return Task.CompletedTask;
    }

    private static Func<FollowedResult, bool> IsOf(string instrument) => result => result.Document.Instruments.Contains(instrument);

    private Task<IReadOnlyList<FollowedResult>?> RunAsync(Func<DocumentState?, bool> isDue) =>
        _editor.Service<Follower>().RunAsync(isDue, CancellationToken.None);

    private async Task<IReadOnlyList<FollowedResult>> FollowAsync(Func<DocumentState?, bool>? isDue = null) =>
        (await RunAsync(isDue ?? (_ => true)))!;

    private async Task<IReadOnlyList<JsonElement>> ChangesAsync() =>
        [.. (await _editor.GetAsync("/v1/changes?after=1")).GetProperty("items").EnumerateArray()];

    private async Task<IReadOnlyList<JsonElement>> ProposalsAsync() =>
        [.. (await _editor.GetAsync("/v1/proposals")).GetProperty("items").EnumerateArray()];

    private async Task<string?> DataThroughAsync(string instrument) =>
        (await _editor.GetAsync($"/v1/instruments/{instrument}")).GetProperty("dataThrough").GetString();
}
