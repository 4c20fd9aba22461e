using Dapper;

namespace MineAction.Api.Storage;

/// <summary>Commits writes to the register, one after the other.</summary>
internal sealed class RegisterWriter(Database database, Registers registers, TimeProvider clock) : IDisposable
{
    // Writers of this host queue here, in order, rather than by polling the database's lock.
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction and commits what it did; then every reader sees it. Where the work throws, nothing has
    /// happened. Once its turn has come a write is finished even if the caller has gone.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<RegisterWrite, Task<T>> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var connection = await database.OpenAsync(CancellationToken.None);
            await using var transaction = await database.BeginWriteAsync(connection, CancellationToken.None);
            var newest = await connection.QuerySingleAsync<int>(SqlFile.Read("SelectNewestRevision"), transaction: transaction);
            // Another host may have written since.
            if (newest != registers.Newest.Revision.Id)
                await registers.RefreshAsync(CancellationToken.None);
            var write = new RegisterWrite(transaction, registers.Newest, clock.GetUtcNow());
            var result = await work(write);
            write.Derive();
            await transaction.CommitAsync(CancellationToken.None);
            if (write.After != write.Before)
                registers.Publish(write.After);
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
