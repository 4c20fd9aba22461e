using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Webhooks.Outbox;

/// <summary>
/// Outbox of the webhooks: the subscriptions, and the changes queued for each. A change that was delivered can be queued again, since the
/// position of a change never changes.
/// </summary>
internal sealed class WebhookOutbox(Database database, ChangeFeed changes) : IOutbox
{
    public async Task EnqueueAsync(DbTransaction transaction, Revision revision, DateTimeOffset now)
    {
        var webhooks = await SelectAsync(transaction.Connection!, transaction);
        if (webhooks.Count == 0)
            return;
        var made = await changes.ReadAsync(transaction, revision);
        await InsertAsync(transaction, webhooks.SelectMany(webhook => DeliveriesOf(webhook, made, now)));
    }

    public static Task InsertWebhookAsync(DbTransaction transaction, Webhook webhook) =>
        transaction.Connection!.ExecuteAsync(SqlStatement.Read("InsertWebhook"), webhook, transaction);

    /// <summary>Replaces the secret of a subscription.</summary>
    public static Task UpdateSecretAsync(DbTransaction transaction, string id, string secret) =>
        transaction.Connection!.ExecuteAsync(SqlStatement.Read("UpdateWebhookSecret"), new { id, secret }, transaction);

    /// <summary>Deletes a subscription, and what is queued for it.</summary>
    public static async Task DeleteWebhookAsync(DbTransaction transaction, string id)
    {
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(SqlStatement.Read("DeleteDeliveries"), new { webhook = id, after = 0 }, transaction);
        await connection.ExecuteAsync(SqlStatement.Read("DeleteWebhook"), new { id }, transaction);
    }

    /// <summary>Queues every change after a revision that a subscription is about, whether it was delivered or not.</summary>
    /// <returns>How many changes are queued.</returns>
    public static async Task<int> ReplayAsync(UnitOfWork write, Webhook webhook, int after, IReadOnlyList<ChangeEvent> changes)
    {
        var transaction = write.Transaction;
        await transaction.Connection!.ExecuteAsync(SqlStatement.Read("DeleteDeliveries"), new { webhook = webhook.Id, after }, transaction);
        var deliveries = DeliveriesOf(webhook, changes, write.Now).ToList();
        await InsertAsync(transaction, deliveries);
        return deliveries.Count;
    }

    /// <summary>The subscriptions of an editor, oldest first.</summary>
    public async Task<IReadOnlyList<Webhook>> WebhooksOfAsync(string editor, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return [.. (await SelectAsync(connection)).Where(webhook => webhook.CreatedBy == editor)];
    }

    public async Task<WebhookState> StateOfAsync(string webhook, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.QuerySingleAsync<WebhookState>(SqlStatement.Read("SelectWebhookState"), new { webhook });
    }

    /// <summary>Every subscription, oldest first.</summary>
    public static async Task<IReadOnlyList<Webhook>> SelectAsync(DbConnection connection, DbTransaction? transaction = null) =>
        [.. await connection.QueryAsync<Webhook>(SqlStatement.Read("SelectWebhooks"), transaction: transaction)];

    private static IEnumerable<OutboxEntry> DeliveriesOf(Webhook webhook, IReadOnlyList<ChangeEvent> changes, DateTimeOffset now) => changes
        .GroupBy(change => change.Revision.Id)
        .SelectMany(revision => revision.Select((change, index) => (change, position: index + 1)))
        .Where(each => webhook.Matches(each.change))
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
        transaction.Connection!.ExecuteAsync(SqlStatement.Read("InsertDelivery"), deliveries, transaction);
}
