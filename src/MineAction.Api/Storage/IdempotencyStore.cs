using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage;

/// <summary>The idempotency store in the table <c>idempotency_key</c>.</summary>
internal sealed class IdempotencyStore : IIdempotencyStore
{
    private static readonly TimeSpan ExpiresAfter = TimeSpan.FromDays(30);

    public Task<IdempotencyEntry?> FindAsync(UnitOfWork write, string subject, string key) =>
        write.Transaction.Connection!.QuerySingleOrDefaultAsync<IdempotencyEntry>(
            SqlStatement.Read("SelectIdempotencyEntry"), new { subject, key }, write.Transaction);

    public async Task AddAsync(UnitOfWork write, IdempotencyEntry entry)
    {
        var connection = write.Transaction.Connection!;
        var before = write.Now - ExpiresAfter;
        await connection.ExecuteAsync(SqlStatement.Read("DeleteIdempotencyEntries"), new { before }, write.Transaction);
        await connection.ExecuteAsync(SqlStatement.Read("InsertIdempotencyEntry"), entry, write.Transaction);
    }
}
