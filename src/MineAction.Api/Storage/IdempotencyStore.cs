using Dapper;
using MineAction.Api.Register;

namespace MineAction.Api.Storage;

/// <summary>Answers kept so that a repeated write is answered and not done again. They stand or fall with the write itself.</summary>
internal static class IdempotencyStore
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>What was answered to the caller's key; null where it is new.</summary>
    public static Task<IdempotencyEntry?> FindAsync(UnitOfWork write, string subject, string key) =>
        write.Transaction.Connection!.QuerySingleOrDefaultAsync<IdempotencyEntry>(EmbeddedResource.Read("SelectIdempotencyEntry"), new { subject, key }, write.Transaction);

    /// <summary>Keeps an answer, and forgets those that nobody will repeat any more.</summary>
    public static async Task KeepAsync(UnitOfWork write, IdempotencyEntry answer)
    {
        var connection = write.Transaction.Connection!;
        await connection.ExecuteAsync(EmbeddedResource.Read("DeleteIdempotencyEntries"), new { before = write.Now - KeptFor }, write.Transaction);
        await connection.ExecuteAsync(EmbeddedResource.Read("InsertIdempotencyEntry"), answer, write.Transaction);
    }
}
