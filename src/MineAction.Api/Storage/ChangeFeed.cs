using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Storage;

/// <summary>
/// What changed in the record, in one order for everybody: by revision; within it instruments by slug, then actions by number. A change has its
/// place for ever, so a follower who knows how far it came misses nothing and meets nothing twice.
/// </summary>
internal sealed class ChangeFeed(Database database, RegisterProvider registers)
{
    /// <param name="after">The revision after which to begin.</param>
    /// <param name="until">The last revision (inclusive); must be one of <see cref="RegisterProvider.Revisions"/>.</param>
    /// <param name="offset">Changes to pass over.</param>
    /// <param name="limit">Changes at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<ChangeEvent>> ReadAsync(int after, int until, int offset, int limit, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await ReadAsync(connection, null, "SelectChanges", new { after, until, offset, limit }, revision => registers.Revisions[revision - 1]);
    }

    /// <summary>The newest changes up to a revision, newest first.</summary>
    public async Task<IReadOnlyList<ChangeEvent>> ReadNewestAsync(int until, string? instrument, int limit, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await ReadAsync(connection, null, "SelectNewestChanges", new { until, instrument, limit }, revision => registers.Revisions[revision - 1]);
    }

    /// <summary>How many there are after a revision, up to another.</summary>
    public async Task<int> CountAsync(int after, int until, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.QuerySingleAsync<int>(EmbeddedResource.Read("CountChanges"), new { after, until });
    }

    /// <summary>The changes of a revision that is being written.</summary>
    public static Task<IReadOnlyList<ChangeEvent>> OfAsync(DbTransaction transaction, Revision revision) =>
        ReadAsync(transaction.Connection!, transaction, "SelectChanges", new { after = revision.Id - 1, until = revision.Id, offset = 0, limit = int.MaxValue }, _ => revision);

    private static async Task<IReadOnlyList<ChangeEvent>> ReadAsync(
        DbConnection connection, DbTransaction? transaction, string statement, object parameters, Func<int, Revision> revisionOf) =>
    [
        .. await connection.QueryAsync<Row, TreatyActionRow?, TreatyActionRow?, ChangeEvent>(
            EmbeddedResource.Read(statement),
            (row, after, before) => new ChangeEvent
            {
                Revision = revisionOf(row.Revision),
                Instrument = row.Instrument,
                After = after,
                Before = before,
                ReplacesInstrument = row.Replaced is not null,
            },
            parameters,
            transaction,
            splitOn: "id,id"),
    ];

    private sealed record Row
    {
        public required int Revision { get; init; }

        public required string Instrument { get; init; }

        public int? Replaced { get; init; }
    }
}
