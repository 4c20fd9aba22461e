using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Webhooks.Outbox;

/// <summary>
/// Who is to be told of which change. What is to be told stands or falls with the revision that made it, and goes when the subscriber has it;
/// what was told can be queued again, since changes keep their places.
/// </summary>
internal sealed class WebhookOutbox(Database database, RegisterWriter writer)
{
    /// <summary>Queues the changes of the revision being written for everybody who asked for them.</summary>
    public static async Task EnqueueAsync(DbTransaction transaction, Revision revision, DateTimeOffset now)
    {
        var webhooks = (await transaction.Connection!.QueryAsync<Webhook>(EmbeddedResource.Read("SelectWebhooks"), transaction: transaction)).ToList();
        if (webhooks.Count == 0)
            return;
        var changes = await ChangeFeed.OfAsync(transaction, revision);
        await InsertAsync(transaction, webhooks.SelectMany(webhook => DeliveriesOf(webhook, changes, now)));
    }

    public static Task InsertWebhookAsync(DbTransaction transaction, Webhook webhook) =>
        transaction.Connection!.ExecuteAsync(EmbeddedResource.Read("InsertWebhook"), webhook, transaction);

    /// <summary>Ends a subscription, and what it was still to be told with it.</summary>
    public static async Task DeleteWebhookAsync(DbTransaction transaction, string id)
    {
        await transaction.Connection!.ExecuteAsync(EmbeddedResource.Read("DeleteDeliveries"), new { webhook = id, after = 0 }, transaction);
        await transaction.Connection!.ExecuteAsync(EmbeddedResource.Read("DeleteWebhook"), new { id }, transaction);
    }

    /// <summary>Queues everything that a subscriber asked for after a revision, told or not.</summary>
    /// <returns>How many changes are queued.</returns>
    public static async Task<int> ReplayAsync(UnitOfWork write, Webhook webhook, int after, IReadOnlyList<ChangeEvent> changes)
    {
        await write.Transaction.Connection!.ExecuteAsync(EmbeddedResource.Read("DeleteDeliveries"), new { webhook = webhook.Id, after }, write.Transaction);
        var deliveries = DeliveriesOf(webhook, changes, write.Now).ToList();
        await InsertAsync(write.Transaction, deliveries);
        return deliveries.Count;
    }

    /// <summary>The subscriptions of an editor, oldest first.</summary>
    public async Task<IReadOnlyList<Webhook>> WebhooksOfAsync(string editor, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return [.. (await connection.QueryAsync<Webhook>(EmbeddedResource.Read("SelectWebhooks"))).Where(webhook => webhook.CreatedBy == editor)];
    }

    public async Task<WebhookState> StateOfAsync(string webhook, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.QuerySingleAsync<WebhookState>(EmbeddedResource.Read("SelectWebhookState"), new { webhook });
    }

    /// <summary>The subscribers for whom something is due.</summary>
    public async Task<IReadOnlyList<Webhook>> DueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return [.. await connection.QueryAsync<Webhook>(EmbeddedResource.Read("SelectDueWebhooks"), new { now })];
    }

    /// <summary>Takes the next delivery that is due to a subscriber, so that no other host takes it; null where there is none, or another host was quicker.</summary>
    /// <param name="webhook">The subscriber.</param>
    /// <param name="now">The instant.</param>
    /// <param name="until">When it is due again if this host should be gone by then.</param>
    /// <param name="cancellation">Stops the wait for a turn.</param>
    public Task<OutboxEntry?> TakeAsync(string webhook, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) => writer.InTurnAsync(async transaction =>
    {
        var connection = transaction.Connection!;
        var next = await connection.QuerySingleOrDefaultAsync<OutboxEntry>(EmbeddedResource.Read("SelectNextDelivery"), new { webhook, now }, transaction);
        if (next is not null)
            await connection.ExecuteAsync(EmbeddedResource.Read("UpdateDelivery"), next with { DueAt = until }, transaction);
        return next;
    }, cancellation);

    /// <summary>The subscriber has it.</summary>
    public Task RemoveAsync(OutboxEntry delivery) => writer.InTurnAsync(
        transaction => transaction.Connection!.ExecuteAsync(EmbeddedResource.Read("DeleteDelivery"), delivery, transaction), CancellationToken.None);

    /// <summary>The subscriber does not have it: when to try again, or null to give up.</summary>
    public Task PostponeAsync(OutboxEntry delivery, DateTimeOffset? dueAt, string failure) => writer.InTurnAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            EmbeddedResource.Read("UpdateDelivery"), delivery with { Attempts = delivery.Attempts + 1, DueAt = dueAt, LastFailure = failure }, transaction),
        CancellationToken.None);

    private static IEnumerable<OutboxEntry> DeliveriesOf(Webhook webhook, IReadOnlyList<ChangeEvent> changes, DateTimeOffset now) => changes
        .GroupBy(change => change.Revision.Id)
        .SelectMany(revision => revision.Select((change, index) => (change, position: index + 1)))
        .Where(each => webhook.Wants(each.change))
        .Select(each => new OutboxEntry
        {
            Webhook = webhook.Id,
            Revision = each.change.Revision.Id,
            Position = each.position,
            QueuedAt = now,
            Attempts = 0,
            DueAt = now,
        });

    private static Task<int> InsertAsync(DbTransaction transaction, IEnumerable<OutboxEntry> deliveries) =>
        transaction.Connection!.ExecuteAsync(EmbeddedResource.Read("InsertDelivery"), deliveries, transaction);
}
