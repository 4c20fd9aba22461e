using System.Data.Common;
using Dapper;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Register;

/// <summary>Commits writes to the register, one after the other.</summary>
internal sealed class RegisterWriter(Database database, RegisterProvider registers, TimeProvider clock) : IDisposable
{
    // Writers of this host queue here, in order, rather than by polling the database's lock.
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction and commits what it did; then every reader sees it. Where the work throws, nothing has
    /// happened. Once its turn has come a write is finished even if the caller has gone.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<UnitOfWork, Task<T>> work, CancellationToken cancellation)
    {
        UnitOfWork? write = null;
        return await InTurnAsync(
            async transaction =>
            {
                var newest = await transaction.Connection!.QuerySingleAsync<int>(EmbeddedResource.Read("SelectNewestRevision"), transaction: transaction);
                // Another host may have written since.
                if (newest != registers.Newest.Revision.Id)
                    await registers.RefreshAsync(CancellationToken.None);
                write = new UnitOfWork(transaction, registers.Newest, clock.GetUtcNow());
                var result = await work(write);
                write.Derive();
                return result;
            },
            committed: () =>
            {
                if (write!.After != write.Before)
                    registers.Publish(write.After);
            },
            cancellation);
    }

    /// <summary>Runs statements that change no revision in a transaction, when their turn has come.</summary>
    public Task<T> InTurnAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellation) => InTurnAsync(work, committed: () => { }, cancellation);

    // What was committed is published before the next writer looks.
    private async Task<T> InTurnAsync<T>(Func<DbTransaction, Task<T>> work, Action committed, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var connection = await database.OpenAsync(CancellationToken.None);
            await using var transaction = await database.BeginWriteAsync(connection, CancellationToken.None);
            var result = await work(transaction);
            await transaction.CommitAsync(CancellationToken.None);
            committed();
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
