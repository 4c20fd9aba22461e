using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage;

/// <summary>
/// Change feed: what changed in the register, in one order for everybody: by revision; within it instruments by slug, then actions by
/// number. The position of a change never changes, so a follower who resumes from the last one that it has misses nothing and gets
/// nothing twice.
/// </summary>
internal sealed class ChangeFeed(Database database, RegisterProvider registers)
{
    /// <summary>The changes of some revisions, oldest first.</summary>
    /// <param name="after">The revision after which to begin.</param>
    /// <param name="until">The last revision (inclusive); must be one of <see cref="RegisterProvider.Revisions"/>.</param>
    /// <param name="offset">Changes to pass over.</param>
    /// <param name="limit">Changes at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<ChangeEvent>> ReadAsync(int after, int until, int offset, int limit, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await SelectAsync(connection, null, "SelectChanges", new { after, until, offset, limit }, Committed);
    }

    /// <summary>The newest changes up to a revision, newest first.</summary>
    public async Task<IReadOnlyList<ChangeEvent>> ReadNewestAsync(int until, string? instrument, int limit, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await SelectAsync(connection, null, "SelectNewestChanges", new { until, instrument, limit }, Committed);
    }

    /// <summary>How many there are after a revision, up to another.</summary>
    public async Task<int> CountAsync(int after, int until, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.QuerySingleAsync<int>(SqlStatement.Read("CountChanges"), new { after, until });
    }

    /// <summary>The changes of a revision that <paramref name="transaction"/> has inserted and not committed yet.</summary>
    public Task<IReadOnlyList<ChangeEvent>> ReadAsync(DbTransaction transaction, Revision revision) => SelectAsync(
        transaction.Connection!,
        transaction,
        "SelectChanges",
        new { after = revision.Id - 1, until = revision.Id, offset = 0, limit = int.MaxValue },
        id => id == revision.Id ? revision : Committed(id));

    private Revision Committed(int id) => registers.Revisions[id - 1];

    private static async Task<IReadOnlyList<ChangeEvent>> SelectAsync(
        DbConnection connection, DbTransaction? transaction, string statement, object parameters, Func<int, Revision> revisionOf) =>
    [
        .. await connection.QueryAsync<ChangeRow, TreatyActionRow?, TreatyActionRow?, ChangeEvent>(
            SqlStatement.Read(statement),
            (change, after, before) => new ChangeEvent
            {
                Revision = revisionOf(change.Revision),
                Instrument = change.Instrument,
                After = after?.ToAction(revisionOf(after.Revision).RecordedAt),
                Before = before?.ToAction(revisionOf(before.Revision).RecordedAt),
                ReplacesInstrument = change.Replaced is not null,
            },
            parameters,
            transaction,
            splitOn: "id,id"),
    ];

    private sealed record ChangeRow
    {
        public required int Revision { get; init; }

        public required string Instrument { get; init; }

        /// <summary>The version that the change ended; null where it only began one.</summary>
        public int? Replaced { get; init; }
    }
}
