using Dapper;

namespace MineAction.Api.Storage;

/// <summary>Answers kept so that a repeated write is answered and not done again. They stand or fall with the write itself.</summary>
internal static class KeptAnswers
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>What was answered to the caller's key; null where it is new.</summary>
    public static Task<KeptAnswer?> FindAsync(RegisterWrite write, string subject, string key) =>
        write.Transaction.Connection!.QuerySingleOrDefaultAsync<KeptAnswer>(SqlFile.Read("SelectKeptAnswer"), new { subject, key }, write.Transaction);

    /// <summary>Keeps an answer, and forgets those that nobody will repeat any more.</summary>
    public static async Task KeepAsync(RegisterWrite write, KeptAnswer answer)
    {
        var connection = write.Transaction.Connection!;
        await connection.ExecuteAsync(SqlFile.Read("DeleteOldAnswers"), new { before = write.Now - KeptFor }, write.Transaction);
        await connection.ExecuteAsync(SqlFile.Read("InsertKeptAnswer"), answer, write.Transaction);
    }
}
