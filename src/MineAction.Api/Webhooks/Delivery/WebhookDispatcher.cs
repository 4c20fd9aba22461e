using System.Data.Common;
using System.Text.Json;
using Microsoft.Extensions.Options;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Webhooks.Outbox;
using MineAction.Api.Webhooks.Settings;
using MineAction.Api.Webhooks.Signing;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>
/// Background service that delivers what is queued: one worker for each subscription, so that a slow one delays no other.
/// </summary>
internal sealed class WebhookDispatcher(
    DeliveryQueue queue,
    WebhookSender sender,
    WebhookSecrets secrets,
    ChangeFeed changes,
    RegisterProvider registers,
    TimeProvider clock,
    IOptions<WebhookOptions> options,
    ILogger<WebhookDispatcher> log) : BackgroundService
{
    private static readonly TimeSpan MaximumRetryDelay = TimeSpan.FromHours(1);
    private static readonly TimeSpan PollingInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MinimumPause = TimeSpan.FromMilliseconds(50);

    private readonly Dictionary<string, Task> _workers = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await registers.Opened.WaitAsync(stoppingToken);
        await ProtectSecretsAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = registers.Next;
            await StartWorkersAsync(stoppingToken);
            // A new revision is delivered at once; what is due for another attempt, or was queued by another host, within a second.
            await Task.WhenAny(next, Task.Delay(PollingInterval, stoppingToken));
            await Task.WhenAny(Task.Delay(MinimumPause, stoppingToken));
        }

        await Task.WhenAll(_workers.Values);
    }

    // Earlier versions stored them in clear.
    private async Task ProtectSecretsAsync(CancellationToken stopping)
    {
        try
        {
            if (secrets.HasKey)
                await queue.ProtectSecretsAsync(secrets.Protect, stopping);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning(e, "The secrets of webhooks are still stored in clear.");
        }
    }

    private async Task StartWorkersAsync(CancellationToken stopping)
    {
        foreach (var (id, _) in _workers.Where(worker => worker.Value.IsCompleted).ToList())
            _workers.Remove(id);
        try
        {
            var due = await queue.DueAsync(clock.GetUtcNow(), stopping);
            foreach (var webhook in due.Where(webhook => !_workers.ContainsKey(webhook.Id)))
                _workers[webhook.Id] = DeliverAllAsync(webhook, stopping);
        }
        catch (Exception e) when (e is DbException or OperationCanceledException)
        {
            // Tried again at the next poll. The revision listener logs that the database does not answer.
        }
    }

    private async Task DeliverAllAsync(Webhook webhook, CancellationToken stopping)
    {
        try
        {
            // Longer than an attempt can last. If this host stops in between, the delivery is due again when the lease ends.
            var lease = 2 * options.Value.Timeout;
            while (await queue.LeaseAsync(webhook.Id, clock.GetUtcNow(), clock.GetUtcNow() + lease, stopping) is { } delivery)
                await DeliverAsync(webhook, delivery, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            log.LogWarning(e, "A delivery to webhook {Webhook} failed; it is tried again.", webhook.Id);
        }
    }

    private async Task DeliverAsync(Webhook webhook, OutboxEntry delivery, CancellationToken stopping)
    {
        var body = await BodyOfAsync(delivery, stopping);
        var outcome = await sender.SendAsync(webhook, $"msg_{delivery.Revision}_{delivery.Position}", clock.GetUtcNow(), body, stopping);
        await SocketThreads.Leave();
        if (outcome.Failure is null)
        {
            await queue.RemoveAsync(delivery);
            return;
        }

        if (outcome.IsGone)
        {
            await queue.EndAsync(webhook);
            log.LogWarning("Webhook {Webhook} of {Editor} has ended: its target is gone (410).", webhook.Id, webhook.CreatedBy);
            return;
        }

        var next = NextAttempt(delivery, outcome.RetryAfter);
        await queue.PostponeAsync(delivery, next, outcome.Failure);
        if (next is null)
        {
            log.LogWarning(
                "The delivery of revision {Revision} to webhook {Webhook} is given up after {Attempts} attempts: {Failure}",
                delivery.Revision,
                webhook.Id,
                delivery.Attempts + 1,
                outcome.Failure);
        }
    }

    // The same bytes at every attempt and at every replay, because a change never changes.
    private async Task<byte[]> BodyOfAsync(OutboxEntry delivery, CancellationToken cancellation)
    {
        var change = (await changes.ReadAsync(delivery.Revision - 1, delivery.Revision, delivery.Position - 1, 1, cancellation)).Single();
        var day = DateOnly.FromDateTime(change.Revision.RecordedAt.UtcDateTime);
        var item = RecordChangeItem.Of(new QueryContext(registers.Newest, day, day, Languages.Default, OutputFormat.Json), change);
        var message = new WebhookMessage { Type = $"change.{Code<ChangeKind>.Of(item.Change)}", Timestamp = item.RecordedAt, Data = item };
        return JsonSerializer.SerializeToUtf8Bytes(message, WebhookMessageJson.Responses.WebhookMessage);
    }

    // As late as the target asks for, where that is later, and not later than an hour.
    private DateTimeOffset? NextAttempt(OutboxEntry delivery, TimeSpan? asked)
    {
        var delay = options.Value.FirstRetryAfter * Math.Pow(2, Math.Min(delivery.Attempts, 20));
        if (asked > delay)
            delay = asked.Value;
        var next = clock.GetUtcNow() + (delay < MaximumRetryDelay ? delay : MaximumRetryDelay);
        return next - delivery.QueuedAt <= options.Value.GiveUpAfter ? next : null;
    }
}
