using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Storage;

/// <summary>
/// Change feed: what changed in the register, in one order for everybody: by revision; within it instruments by slug, States by code,
/// published figures by number, actions by number, and what was only verified. The position of a change never changes, so a follower who
/// resumes from the last one that it has misses nothing and gets nothing twice.
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

    /// <summary>The changes after a revision, up to another, of one instrument or of all, newest first.</summary>
    public async Task<IReadOnlyList<ChangeEvent>> ReadNewestAsync(int after, int until, string? instrument, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await SelectAsync(connection, null, "SelectNewestChanges", new { after, until, instrument }, Committed);
    }

    /// <summary>The newest revisions up to one that changed an instrument, or anything at all, newest first.</summary>
    public async Task<IReadOnlyList<RevisionCount>> CountByRevisionAsync(
        int until, string? instrument, int limit, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var counts = await connection.QueryAsync<RevisionCount>(SqlStatement.Read("SelectChangeCounts"), new { until, instrument, limit });
        return counts.AsList();
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
        DbConnection connection, DbTransaction? transaction, string statement, object parameters, Func<int, Revision> revisionOf)
    {
        var rows = (await connection.QueryAsync<ChangeRow, TreatyActionRow?, TreatyActionRow?, ChangeRow>(
            SqlStatement.Read(statement),
            (change, after, before) => change with { After = after, Before = before },
            parameters,
            transaction,
            splitOn: "id,id")).AsList();
        var others = rows.Where(row => row.State is not null || row.Figure is not null).Select(row => row.Revision).ToList();
        var versions = others.Count == 0
            ? null
            : await ChangedVersions.SelectAsync(connection, transaction, others.Min(), others.Max());
        return [.. rows.Select(row => EventOf(row, versions, revisionOf))];
    }

    private static ChangeEvent EventOf(ChangeRow row, ChangedVersions? versions, Func<int, Revision> revisionOf)
    {
        var revision = revisionOf(row.Revision);
        TreatyAction? ActionOf(TreatyActionRow? version) => version?.ToAction(revisionOf(version.Revision).RecordedAt);
        return row.Subject switch
        {
            "action" => new ChangeEvent.OfAction(ActionOf(row.Before), ActionOf(row.After)) { Revision = revision },
            "instrument" => new ChangeEvent.OfInstrument(row.Instrument!, row.Replaced is not null) { Revision = revision },
            "state" => new ChangeEvent.OfState(versions!.StateOf(row.State!, row.Replaced), versions.StateOf(row.State!, row.Recorded)!)
            {
                Revision = revision,
            },
            "figure" => new ChangeEvent.OfFigure(
                versions!.FigureOf(row.Figure!.Value, row.Replaced), versions.FigureOf(row.Figure.Value, row.Recorded))
            {
                Revision = revision,
            },
            "verification" => new ChangeEvent.Verification { Revision = revision },
            var other => throw new InvalidOperationException($"'{other}' is no subject of a change."),
        };
    }

    private sealed record ChangeRow
    {
        public required int Revision { get; init; }

        /// <summary>What changed: <c>instrument</c>, <c>state</c>, <c>figure</c>, <c>action</c>, or <c>verification</c>.</summary>
        public required string Subject { get; init; }

        public string? Instrument { get; init; }

        public string? State { get; init; }

        public long? Figure { get; init; }

        /// <summary>The version that the change began; null where it only ended one.</summary>
        public int? Recorded { get; init; }

        /// <summary>The version that the change ended; null where it only began one.</summary>
        public int? Replaced { get; init; }

        public TreatyActionRow? After { get; init; }

        public TreatyActionRow? Before { get; init; }
    }
}
