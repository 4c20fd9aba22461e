using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Tests.Contract;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Tests.Features.Webhooks;

public sealed class WebhookTests(Engine engine) : WritingTests(engine)
{
    private int _day;

    private protected override (string Key, string Value)[] Settings =>
        [("Webhooks:AllowPrivateTargets", "true"), ("Webhooks:Timeout", "00:00:02"), ("Webhooks:FirstRetryAfter", "00:01:00")];

    [Test]
    public async Task A_change_is_told_once_signed_and_only_to_those_who_asked()
    {
        await using var target = await Target.StartAsync();
        await using var other = await Target.StartAsync();
        var created = await SubscribeAsync(target, instruments: ["CCM"], participants: ["usa"]);
        await SubscribeAsync(other, instruments: ["apmbc"]);

        await RecordAsync("apmbc", Entry("CHN", "declaration", Day()));
        await RecordAsync("ccm", Entry("CHN", "declaration", Day()));
        var id = await RecordAsync("ccm", Entry("USA", "declaration", Day()));

        var message = (await target.MessagesAsync(1)).Single();
        var key = Convert.FromBase64String(created["secret"].GetString()!["whsec_".Length..]);
        byte[] content = [.. Encoding.UTF8.GetBytes($"{message.Id}.{message.Timestamp}."), .. message.Body];
        var signed = HMACSHA256.HashData(key, content);
        Assert.That(message.Signature, Is.EqualTo("v1," + Convert.ToBase64String(signed)));
        // The library of Standard Webhooks signs alike.
        var library = new StandardWebhooks.StandardWebhook(created["secret"].GetString()!);
        var instant = DateTimeOffset.FromUnixTimeSeconds(long.Parse(message.Timestamp, System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(message.Signature, Is.EqualTo(library.Sign(message.Id, instant, Encoding.UTF8.GetString(message.Body))));
        using var told = JsonDocument.Parse(message.Body);
        Assert.That(told.RootElement.GetProperty("type").GetString(), Is.EqualTo("change.recorded"));
        Assert.That(told.RootElement.GetProperty("data").GetProperty("action").GetProperty("id").GetInt64(), Is.EqualTo(id));
        var revision = told.RootElement.GetProperty("data").GetProperty("revision").GetInt32();
        Assert.That(
            told.RootElement.GetProperty("data").GetRawText(),
            Is.EqualTo((await Api.GetAsync($"/v1/changes?after={revision - 1}&revision={revision}")).Items.Single().GetRawText()));
        await other.MessagesAsync(1);
    }

    [Test]
    public async Task A_change_to_a_State_is_told_to_who_follows_it_and_to_nobody_who_asked_for_a_treaty()
    {
        await using var target = await Target.StartAsync();
        await using var other = await Target.StartAsync();
        await SubscribeAsync(target, participants: ["FJI"]);
        await SubscribeAsync(other, instruments: ["apmbc"]);
        var record = (await Api.GetAsync("/v1/states/FJI/history")).Items[^1].GetProperty("state").GetRawText();
        var entry = JsonNode.Parse(record)!.AsObject();
        entry.Remove("revision");
        entry["source"] = new JsonObject { ["title"] = "A test", ["reliability"] = "unverified" };
        entry["reason"] = "A test";
        var corrected = await WriteAsync(HttpMethod.Put, "/v1/states/FJI", entry, ("If-Match", "*"));
        Assert.That(corrected.Status, Is.EqualTo(HttpStatusCode.OK), corrected.Text);
        await RecordAsync("apmbc", Entry("CHN", "declaration", Day()));

        using var told = JsonDocument.Parse((await target.MessagesAsync(1)).Single().Body);
        Assert.That(told.RootElement.GetProperty("type").GetString(), Is.EqualTo("change.state-corrected"));
        Assert.That(told.RootElement.GetProperty("data").GetProperty("stateBefore").GetRawText(), Is.EqualTo(record));
        using var first = JsonDocument.Parse((await other.MessagesAsync(1)).Single().Body);
        Assert.That(first.RootElement.GetProperty("type").GetString(), Is.EqualTo("change.recorded"));
    }

    [Test]
    public async Task Who_follows_a_continued_State_follows_the_State_that_continues_it()
    {
        await using var target = await Target.StartAsync();
        var created = await SubscribeAsync(target, participants: ["scg", "SRB"]);

        Assert.That(
            created["webhook"].GetProperty("participants").EnumerateArray().Select(code => code.GetString()), Is.EqualTo(new[] { "SRB" }));
    }

    [Test]
    public async Task What_a_target_does_not_take_is_tried_again_later_and_given_up_after_a_day()
    {
        await using var target = await Target.StartAsync();
        target.Answer = RefuseBy(StatusCodes.Status503ServiceUnavailable);
        var id = (await SubscribeAsync(target, instruments: ["apmbc"]))["webhook"].GetProperty("id").GetString();
        await RecordAsync("apmbc", Entry("IND", "declaration", Day()));

        await target.MessagesAsync(1);
        await StateAsync(id, state => state["lastFailure"].GetString() == "The target answered 503." && state["pending"].GetInt32() == 1);
        target.Answer = RefuseBy(StatusCodes.Status500InternalServerError);
        Host.Clock.Now += TimeSpan.FromSeconds(61);
        var messages = await target.MessagesAsync(2);
        Assert.That(messages[1].Id, Is.EqualTo(messages[0].Id));
        Assert.That(messages[1].Body, Is.EqualTo(messages[0].Body));

        // The second failure is on record, and a third attempt due, before the day passes.
        await StateAsync(id, state => state["lastFailure"].GetString() == "The target answered 500.");
        Host.Clock.Now += TimeSpan.FromDays(1);
        await target.MessagesAsync(3);
        await StateAsync(id, state => state["pending"].GetInt32() == 0 && state["givenUp"].GetInt32() == 1);
    }

    [Test]
    public async Task What_was_told_or_given_up_can_be_told_again()
    {
        await using var target = await Target.StartAsync();
        var id = (await SubscribeAsync(target, instruments: ["apmbc"], participants: ["PAK"]))["webhook"].GetProperty("id").GetString();
        var before = (await Api.GetAsync("/v1/instruments")).Header("Register-Revision");
        await RecordAsync("apmbc", Entry("PAK", "declaration", Day()));
        await RecordAsync("apmbc", Entry("PAK", "declaration", Day()));
        var first = await target.MessagesAsync(2);

        var replay = await WriteAsync(HttpMethod.Post, $"/v1/webhooks/{id}/replay?after={before}");
        Assert.That(replay.Status, Is.EqualTo(HttpStatusCode.Accepted), replay.Text);
        Assert.That(replay["queued"].GetInt32(), Is.EqualTo(2));
        var all = await target.MessagesAsync(4);
        Assert.That(
            all.Skip(2).Select(message => (message.Id, Encoding.UTF8.GetString(message.Body))),
            Is.EqualTo(first.Select(message => (message.Id, Encoding.UTF8.GetString(message.Body)))));
        AssertProblem(await WriteAsync(HttpMethod.Post, $"/v1/webhooks/{id}/replay"), HttpStatusCode.BadRequest, "invalid-parameter");
    }

    [Test]
    public async Task A_change_that_is_queued_again_while_it_is_being_sent_is_sent_again()
    {
        await using var target = await Target.StartAsync();
        var (isSent, isReplayed) = (new TaskCompletionSource(), new TaskCompletionSource());
        target.Answer = async _ =>
        {
            isSent.TrySetResult();
            await isReplayed.Task;
        };
        var id = (await SubscribeAsync(target, instruments: ["apmbc"], participants: ["NPL"]))["webhook"].GetProperty("id").GetString();
        var before = (await Api.GetAsync("/v1/instruments")).Header("Register-Revision");
        await RecordAsync("apmbc", Entry("NPL", "declaration", Day()));
        await isSent.Task;

        var replay = await WriteAsync(HttpMethod.Post, $"/v1/webhooks/{id}/replay?after={before}");
        isReplayed.SetResult();

        Assert.That(replay["queued"].GetInt32(), Is.EqualTo(1));
        var messages = await target.MessagesAsync(2);
        Assert.That(messages[1].Id, Is.EqualTo(messages[0].Id));
    }

    [Test]
    public async Task A_slow_target_delays_neither_writers_nor_other_targets()
    {
        await using var slow = await Target.StartAsync();
        await using var quick = await Target.StartAsync();
        slow.Answer = http => Task.Delay(TimeSpan.FromSeconds(30), http.RequestAborted);
        var id = (await SubscribeAsync(slow, participants: ["IRN"]))["webhook"].GetProperty("id").GetString();
        await SubscribeAsync(quick, participants: ["IRN"]);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 5; i++)
            await RecordAsync("apmbc", Entry("IRN", "declaration", Day()));
        await quick.MessagesAsync(5);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        await StateAsync(id, state => state["lastFailure"].GetString() == "The target did not answer within 2 seconds.");
    }

    [Test]
    public async Task A_redirection_is_not_followed()
    {
        await using var target = await Target.StartAsync();
        await using var elsewhere = await Target.StartAsync();
        target.Answer = http =>
        {
            http.Response.Redirect(elsewhere.Url);
            return Task.CompletedTask;
        };
        var id = (await SubscribeAsync(target, participants: ["ISR"]))["webhook"].GetProperty("id").GetString();
        await RecordAsync("apmbc", Entry("ISR", "declaration", Day()));

        await StateAsync(id, state => state["lastFailure"].GetString() == "The target answered 302.");
        Assert.That(elsewhere.Received, Is.Empty);
    }

    [Test]
    public async Task A_subscription_is_its_editors_own_and_its_secret_is_shown_once()
    {
        await using var target = await Target.StartAsync();
        var created = await SubscribeAsync(target, participants: ["KOR"]);
        var id = created["webhook"].GetProperty("id").GetString();
        var somebodyElse = ("Authorization", $"Bearer {EditorToken.Of("ben")}");

        Assert.That(created.Header("Location"), Is.EqualTo($"/v1/webhooks/{id}"));
        Assert.That((await WriteAsync(HttpMethod.Get, $"/v1/webhooks/{id}")).Text, Does.Not.Contain("whsec_"));
        Assert.That((await WriteAsync(HttpMethod.Get, "/v1/webhooks")).Text, Does.Contain(id).And.Not.Contain("whsec_"));
        AssertProblem(await Api.GetAsync("/v1/webhooks"), HttpStatusCode.Unauthorized, "unauthenticated");
        AssertProblem(await Api.GetAsync($"/v1/webhooks/{id}", somebodyElse), HttpStatusCode.NotFound, "unknown-webhook");
        Assert.That((await Api.GetAsync("/v1/webhooks", somebodyElse)).Text, Does.Not.Contain(id));
        AssertProblem(
            await Api.SendAsync(HttpMethod.Delete, $"/v1/webhooks/{id}", somebodyElse),
            HttpStatusCode.NotFound,
            "unknown-webhook");

        Assert.That((await WriteAsync(HttpMethod.Delete, $"/v1/webhooks/{id}")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await RecordAsync("apmbc", Entry("KOR", "declaration", Day()));
        await Task.Delay(300);
        Assert.That(target.Received, Is.Empty);
    }

    [Test]
    public async Task A_target_that_is_gone_is_told_nothing_more()
    {
        await using var target = await Target.StartAsync();
        target.Answer = RefuseBy(StatusCodes.Status410Gone);
        var id = (await SubscribeAsync(target, participants: ["TUN"]))["webhook"].GetProperty("id").GetString();
        await RecordAsync("apmbc", Entry("TUN", "declaration", Day()));
        await RecordAsync("apmbc", Entry("TUN", "declaration", Day()));

        await target.MessagesAsync(1);
        var answer = await WriteAsync(HttpMethod.Get, $"/v1/webhooks/{id}");
        for (var waited = 0; waited < 100 && answer.Status != HttpStatusCode.NotFound; waited++)
        {
            await Task.Delay(50);
            answer = await WriteAsync(HttpMethod.Get, $"/v1/webhooks/{id}");
        }

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotFound), "the subscription has ended");
        Assert.That(target.Received, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_target_that_asks_for_time_is_given_it()
    {
        await using var target = await Target.StartAsync();
        target.Answer = http =>
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = "1200";
            return Task.CompletedTask;
        };
        var id = (await SubscribeAsync(target, participants: ["VNM"]))["webhook"].GetProperty("id").GetString();
        await RecordAsync("apmbc", Entry("VNM", "declaration", Day()));
        await target.MessagesAsync(1);
        await StateAsync(id, state => state["lastFailure"].GetString() == "The target answered 503.");

        Host.Clock.Now += TimeSpan.FromMinutes(19);
        await Task.Delay(1500);
        Assert.That(target.Received, Has.Count.EqualTo(1), "it asked for twenty minutes");
        Host.Clock.Now += TimeSpan.FromMinutes(2);
        await target.MessagesAsync(2);
    }

    [Test]
    public async Task A_secret_is_stored_encrypted_not_shown_to_a_repeated_request_and_can_be_made_anew()
    {
        await using var target = await Target.StartAsync();
        var body = new { url = target.Url, participants = new[] { "URY" } };
        var created = await WriteAsync(HttpMethod.Post, "/v1/webhooks", body, ("Idempotency-Key", "secret-1"));
        var repeated = await WriteAsync(HttpMethod.Post, "/v1/webhooks", body, ("Idempotency-Key", "secret-1"));
        var (id, secret) = (created["webhook"].GetProperty("id").GetString(), created["secret"].GetString()!);

        Assert.That(secret, Does.StartWith("whsec_"));
        Assert.That(repeated["webhook"].GetProperty("id").GetString(), Is.EqualTo(id));
        Assert.That(repeated["secret"].ValueKind, Is.EqualTo(JsonValueKind.Null));
        await using (var connection = await Host.Services.GetRequiredService<Database>().OpenAsync(CancellationToken.None))
        {
            var stored = await connection.QueryAsync<string>(
                "select secret from webhook union all select coalesce(body, '') from idempotency_key");
            Assert.That(stored, Has.None.Contain("whsec_"));
        }

        var renewed = await WriteAsync(HttpMethod.Post, $"/v1/webhooks/{id}/secret");
        Assert.That(renewed["secret"].GetString(), Does.StartWith("whsec_").And.Not.EqualTo(secret));
        await RecordAsync("apmbc", Entry("URY", "declaration", Day()));
        var message = (await target.MessagesAsync(1)).Single();
        var signed = WebhookSignature.Of(renewed["secret"].GetString()!, message.Id, message.Timestamp, message.Body);
        Assert.That(message.Signature, Is.EqualTo(signed));
    }

    [Test]
    public async Task An_editor_has_so_many_webhooks_and_no_more()
    {
        using var host = new ApiHost(
            Engine, [.. EditorToken.Settings, ("Webhooks:AllowPrivateTargets", "true"), ("Limits:WebhooksPerEditor", "2")]);
        using var api = new ApiClient(host.CreateClient());
        var body = new { url = "http://127.0.0.1:9/" };
        foreach (var (editor, status) in new[] { ("ana", 201), ("ana", 201), ("ana", 409), ("ben", 201) })
        {
            var answer = await api.SendJsonAsync(
                HttpMethod.Post, "/v1/webhooks", body, ("Authorization", $"Bearer {EditorToken.Of(editor)}"));
            Assert.That((int)answer.Status, Is.EqualTo(status), answer.Text);
        }
    }

    [TestCase("not a url", null, "url")]
    [TestCase("ftp://example.org/", null, "url")]
    [TestCase("https://user:secret@example.org/", null, "url")]
    [TestCase(null, null, "url")]
    [TestCase("https://example.org/", "apmb", "instruments")]
    public async Task A_subscription_that_cannot_be_is_refused_by_field(string? url, string? instrument, string field)
    {
        var answer = await WriteAsync(
            HttpMethod.Post, "/v1/webhooks", new { url, instruments = instrument is null ? null : new[] { instrument } });
        Assert.That((int)answer.Status, Is.EqualTo(400).Or.EqualTo(422), answer.Text);
        Assert.That(answer["errors"].TryGetProperty(field, out _), Is.True, answer.Text);
    }

    [Test]
    public async Task A_code_that_is_null_is_refused_by_field()
    {
        var answer = await WriteAsync(
            HttpMethod.Post,
            "/v1/webhooks",
            new { url = "https://example.org/", instruments = new[] { "apmbc", null }, participants = new string?[] { null } });
        AssertProblem(answer, HttpStatusCode.BadRequest, "invalid-body");
        Assert.That(
            answer["errors"].EnumerateObject().Select(error => error.Name), Is.EquivalentTo((string[])["instruments", "participants"]));
    }

    private static Func<HttpContext, Task> RefuseBy(int status) => http =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    // No two acts of a test may be the same.
    private string Day() =>
        new DateOnly(2010, 1, 1).AddDays(_day++).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<ApiAnswer> SubscribeAsync(Target target, string[]? instruments = null, string[]? participants = null)
    {
        var answer = await WriteAsync(HttpMethod.Post, "/v1/webhooks", new { url = target.Url, instruments, participants });
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
        return answer;
    }

    private async Task StateAsync(string? id, Func<ApiAnswer, bool> isReached)
    {
        var state = await WriteAsync(HttpMethod.Get, $"/v1/webhooks/{id}");
        for (var waited = 0; waited < 100 && !isReached(state); waited++)
        {
            await Task.Delay(100);
            state = await WriteAsync(HttpMethod.Get, $"/v1/webhooks/{id}");
        }

        Assert.That(isReached(state), Is.True, state.Text);
    }
}
