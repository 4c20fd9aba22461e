using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;
using MineAction.Api.Webhooks.Signing;

namespace MineAction.Api.Webhooks.Outbox;

/// <summary>
/// Queue of the deliveries that are due. Any number of hosts may take from it: a delivery is leased to one of them at a time.
/// </summary>
internal sealed class DeliveryQueue(Database database, RegisterWriter writer)
{
    /// <summary>The subscriptions for which a delivery is due.</summary>
    public async Task<IReadOnlyList<Webhook>> DueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return [.. await connection.QueryAsync<Webhook>(SqlStatement.Read("SelectDueWebhooks"), new { now })];
    }

    /// <summary>
    /// Leases the next delivery that is due to a subscription, so that no other host takes it; null where there is none, or another host
    /// was quicker.
    /// </summary>
    /// <param name="webhook">The subscription.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="until">The end of the lease: when the delivery is due again if this host has stopped by then.</param>
    /// <param name="cancellation">Stops the wait for a turn.</param>
    public Task<OutboxEntry?> LeaseAsync(string webhook, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        writer.InTurnAsync(
            async transaction =>
            {
                var connection = transaction.Connection!;
                var next = await connection.QuerySingleOrDefaultAsync<OutboxEntry>(
                    SqlStatement.Read("SelectNextDelivery"), new { webhook, now }, transaction);
                if (next is null)
                    return null;
                var leased = next with { DueAt = until };
                await connection.ExecuteAsync(SqlStatement.Read("UpdateDelivery"), ChangeOf(next, leased), transaction);
                return leased;
            },
            cancellation);

    /// <summary>Removes a delivery that the subscriber has accepted. One that was queued again since it was leased stays.</summary>
    public Task RemoveAsync(OutboxEntry leased) => ExecuteAsync("DeleteDelivery", leased);

    /// <summary>Records a failed attempt: when to try again, or null to give up.</summary>
    public Task PostponeAsync(OutboxEntry leased, DateTimeOffset? dueAt, string failure) => ExecuteAsync(
        "UpdateDelivery", ChangeOf(leased, leased with { Attempts = leased.Attempts + 1, DueAt = dueAt, LastFailure = failure }));

    /// <summary>When the oldest change that a subscriber is still to be told of was queued; null where there is none.</summary>
    public async Task<DateTimeOffset?> OldestAsync()
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        return await connection.QuerySingleAsync<DateTimeOffset?>(SqlStatement.Read("SelectOldestDelivery"));
    }

    /// <summary>Ends a subscription, and drops what is queued for it.</summary>
    public Task EndAsync(Webhook webhook) => writer.InTurnAsync(
        async transaction =>
        {
            await WebhookOutbox.DeleteWebhookAsync(transaction, webhook.Id);
            return true;
        },
        CancellationToken.None);

    /// <summary>Encrypts every secret that is stored in clear.</summary>
    public Task ProtectSecretsAsync(Func<string, string> protect, CancellationToken cancellation) => writer.InTurnAsync(
        async transaction =>
        {
            foreach (var webhook in await WebhookOutbox.SelectAsync(transaction.Connection!, transaction))
            {
                if (WebhookSecrets.IsClear(webhook.Secret))
                    await WebhookOutbox.UpdateSecretAsync(transaction, webhook.Id, protect(webhook.Secret));
            }

            return true;
        },
        cancellation);

    // The update applies only to a delivery that is still due at the end of this lease: a replay, or another host after the end of the
    // lease, may have given it another instant, and such a delivery is left as it is.
    private static object ChangeOf(OutboxEntry leased, OutboxEntry changed) => new
    {
        changed.Webhook,
        changed.Revision,
        changed.Position,
        changed.Attempts,
        changed.DueAt,
        changed.LastFailure,
        LeasedUntil = leased.DueAt,
    };

    // Not cancelled: what a subscriber has accepted must not be sent again because this host stops.
    private Task<int> ExecuteAsync(string statement, object delivery) => writer.InTurnAsync(
        transaction => transaction.Connection!.ExecuteAsync(SqlStatement.Read(statement), delivery, transaction), CancellationToken.None);
}
