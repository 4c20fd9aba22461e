using System.Data.Common;

namespace MineAction.Api.Register;

/// <summary>Writer of the register: commits units of work, one after the other.</summary>
internal sealed class RegisterWriter(
    IRegisterStore store, IOutbox outbox, RegisterProvider registers, TimeProvider clock, ILogger<RegisterWriter> log) : IDisposable
{
    // Writers of this host queue here, in order, rather than by polling the database's lock.
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction, commits it and publishes the register that it leaves. Where the work throws,
    /// nothing has happened. Once its turn has come a write is finished even if the caller has gone.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<UnitOfWork, Task<T>> work, CancellationToken cancellation)
    {
        UnitOfWork? write = null;
        return await InTurnAsync(
            async transaction =>
            {
                // Another host may have committed since.
                if (await store.NewestRevisionAsync(transaction) != registers.Newest.Revision.Id)
                    await registers.RefreshAsync(CancellationToken.None);
                write = new UnitOfWork(store, outbox, transaction, registers.Newest, clock.GetUtcNow());
                var result = await work(write);
                write.DeriveStatuses();
                return result;
            },
            committed: () =>
            {
                if (write!.After == write.Before)
                    return;
                registers.Publish(write.After);
                Log(write.After.Revision);
            },
            cancellation);
    }

    private void Log(Revision revision)
    {
        if (log.IsEnabled(LogLevel.Information))
            log.LogInformation("Revision {Revision} recorded by {Author}: {Reason}", revision.Id, revision.Author, revision.Reason);
    }

    /// <summary>Runs statements that change no revision in a transaction, when their turn has come.</summary>
    public Task<T> InTurnAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellation) =>
        InTurnAsync(work, committed: () => { }, cancellation);

    // A committed register is published before the next writer begins.
    private async Task<T> InTurnAsync<T>(Func<DbTransaction, Task<T>> work, Action committed, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var result = await store.WriteAsync(work);
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
