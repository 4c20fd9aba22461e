using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Imports.Following;

/// <summary>What is known of the followed documents, and which host follows them, in the database.</summary>
internal sealed class FollowerStore(Database database, RegisterWriter writer)
{
    /// <summary>The states of all documents that were ever asked for, by address.</summary>
    public async Task<IReadOnlyDictionary<string, DocumentState>> StatesAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var states = await connection.QueryAsync<DocumentState>(SqlStatement.Read("SelectDepositaryDocuments"));
        return states.ToDictionary(static state => state.Address);
    }

    public static Task SaveAsync(DbTransaction transaction, DocumentState state) =>
        transaction.Connection!.ExecuteAsync(SqlStatement.Read("SaveDepositaryDocument"), state, transaction);

    public Task SaveAsync(DocumentState state) => writer.InTurnAsync(
        async transaction =>
        {
            await SaveAsync(transaction, state);
            return true;
        },
        CancellationToken.None);

    /// <summary>Forgets which version of a document was read, so that it is asked for whole the next time.</summary>
    public static Task ForgetAsync(DbTransaction transaction, string address) =>
        transaction.Connection!.ExecuteAsync(SqlStatement.Read("ForgetDepositaryDocument"), new { address }, transaction);

    /// <summary>
    /// Takes the turn of following, or keeps it, until an instant: false where another host has it. A host that is killed has it no longer
    /// than that.
    /// </summary>
    public Task<bool> TakeTurnAsync(string host, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        writer.InTurnAsync(
            async transaction =>
            {
                var parameters = new { host, now, until };
                return await transaction.Connection!.ExecuteAsync(SqlStatement.Read("TakeFollowingTurn"), parameters, transaction) == 1;
            },
            cancellation);

    /// <summary>Gives the turn back.</summary>
    public Task ReleaseTurnAsync(string host) => writer.InTurnAsync(
        transaction => transaction.Connection!.ExecuteAsync(SqlStatement.Read("ReleaseFollowingTurn"), new { host }, transaction),
        CancellationToken.None);
}
