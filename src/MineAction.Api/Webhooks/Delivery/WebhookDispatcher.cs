using System.Data.Common;
using System.Text.Json;
using Microsoft.Extensions.Options;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Caching;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Webhooks.Outbox;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Webhooks.Delivery;

/// <summary>Empties the outbox: each subscriber by a worker of its own, so that a slow one delays nobody.</summary>
internal sealed class WebhookDispatcher(
    WebhookOutbox outbox, WebhookSender sender, ChangeFeed changes, RegisterProvider registers, TimeProvider clock, IOptions<WebhookOptions> options, ILogger<WebhookDispatcher> log)
    : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);

    private readonly Dictionary<string, Task> _workers = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await registers.Opened.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = registers.Next;
            await StartWorkersAsync(stoppingToken);
            await Task.WhenAny(next, Task.Delay(BetweenLooks, stoppingToken));
            await Task.WhenAny(Task.Delay(ShortestPause, stoppingToken));
        }

        await Task.WhenAll(_workers.Values);
    }

    private async Task StartWorkersAsync(CancellationToken stopping)
    {
        foreach (var (id, _) in _workers.Where(worker => worker.Value.IsCompleted).ToList())
            _workers.Remove(id);
        try
        {
            foreach (var webhook in (await outbox.DueAsync(clock.GetUtcNow(), stopping)).Where(webhook => !_workers.ContainsKey(webhook.Id)))
                _workers[webhook.Id] = TellAsync(webhook, stopping);
        }
        catch (Exception e) when (e is DbException or OperationCanceledException)
        {
            // The next look may fare better; the watch on the register tells the operator.
        }
    }

    private async Task TellAsync(Webhook webhook, CancellationToken stopping)
    {
        try
        {
            // Longer than an attempt can last. A host that dies in between leaves the change to be told when this has passed.
            var lease = 2 * options.Value.Timeout;
            while (await outbox.TakeAsync(webhook.Id, clock.GetUtcNow(), clock.GetUtcNow() + lease, stopping) is { } delivery)
                await TellAsync(webhook, delivery, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            log.LogWarning(e, "Webhook {Webhook} could not be told; it is tried again.", webhook.Id);
        }
    }

    private async Task TellAsync(Webhook webhook, OutboxEntry delivery, CancellationToken stopping)
    {
        var failure = await sender.SendAsync(webhook, $"msg_{delivery.Revision}_{delivery.Position}", clock.GetUtcNow(), await BodyOfAsync(delivery, stopping), stopping);
        await SocketThreads.Leave();
        if (failure is null)
            await outbox.RemoveAsync(delivery);
        else
            await outbox.PostponeAsync(delivery, NextAttempt(delivery), failure);
    }

    // The same bytes at every attempt, and again when it is replayed: changes do not change.
    private async Task<byte[]> BodyOfAsync(OutboxEntry delivery, CancellationToken cancellation)
    {
        var change = (await changes.ReadAsync(delivery.Revision - 1, delivery.Revision, delivery.Position - 1, 1, cancellation)).Single();
        var day = DateOnly.FromDateTime(change.Revision.RecordedAt.UtcDateTime);
        var item = RecordChangeItem.Of(new QueryContext(registers.Newest, day, day, Languages.Default, OutputFormat.Json), registers.Revisions, change);
        var message = new WebhookMessage { Type = $"change.{Code<ChangeKind>.Of(item.Change)}", Timestamp = item.RecordedAt, Data = item };
        return JsonSerializer.SerializeToUtf8Bytes(message, DeliveryJson.Responses.WebhookMessage);
    }

    private DateTimeOffset? NextAttempt(OutboxEntry delivery)
    {
        var wait = options.Value.FirstRetryAfter * Math.Pow(2, Math.Min(delivery.Attempts, 20));
        var next = clock.GetUtcNow() + (wait < LongestWait ? wait : LongestWait);
        return next - delivery.QueuedAt <= options.Value.GiveUpAfter ? next : null;
    }
}
