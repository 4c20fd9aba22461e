using Microsoft.Extensions.Options;
using MineAction.Api.Storage.Sqlite;
using MineAction.Api.Webhooks.Delivery;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Settings;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Tests.Webhooks.Delivery;

public sealed class WebhookSenderTests
{
    [Test]
    public async Task A_name_that_resolves_to_an_inner_address_is_refused_at_the_connection()
    {
        var options = Options.Create(new WebhookOptions { Timeout = TimeSpan.FromSeconds(5) });
        using var database = new SqliteDatabase("Data Source=:memory:", "");
        using var sender = new WebhookSender(options, new WebhookSecrets(options, database));
        var webhook = new Webhook
        {
            Id = "wh_1",
            Url = "https://localhost:9/",
            Instruments = "",
            Participants = "",
            Secret = WebhookSignature.NewSecret(),
            CreatedBy = "ana",
            CreatedAt = default,
        };
        Assert.That(
            (await sender.SendAsync(webhook, "msg_1_1", DateTimeOffset.UnixEpoch, [], CancellationToken.None)).Failure,
            Does.Contain("'localhost' is not on the public internet."));
    }
}
