using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Migrations;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw;

namespace MineAction.Api.Storage;

/// <summary>The register in the tables of a database.</summary>
internal sealed class RegisterStore(Database database, TimeProvider clock) : IRegisterStore
{
    /// <summary>Brings an empty or older database up to date and fills an empty one with facts: all of it or nothing.</summary>
    /// <returns>Whether the database was empty.</returns>
    /// <exception cref="StartupException">The database cannot be used, or is newer than this version of the service.</exception>
    public async Task<bool> PrepareAsync(SeedData facts, CancellationToken cancellation)
    {
        try
        {
            return await PrepareTablesAsync(facts, cancellation);
        }
        catch (DbException e)
        {
            throw database.Unusable(e);
        }
    }

    private async Task<bool> PrepareTablesAsync(SeedData facts, CancellationToken cancellation)
    {
        await database.CheckAsync(cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await database.BeginWriteAsync(connection, cancellation);
        await Migrator.MigrateAsync(database, transaction);
        var isEmpty = await NewestRevisionAsync(transaction) == 0;
        if (isEmpty)
        {
            var first = new Revision { Id = 1, RecordedAt = clock.GetUtcNow(), Author = facts.Author, Reason = facts.Reason };
            await ExecuteAsync(transaction, "InsertRevision", [first]);
            await FactTables.InsertAsync(transaction, facts.Read(), first.Id);
            if (facts.Issue is { } issue)
                await InsertShippedFactsAsync(transaction, first.Id, issue);
        }

        await transaction.CommitAsync(cancellation);
        await database.AllowConcurrentReadsAsync(cancellation);
        return isEmpty;
    }

    public async Task<IReadOnlyList<Revision>> LoadRevisionsAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var revisions = new List<Revision>();
        foreach (var row in await connection.QueryAsync<RevisionRow>(SqlStatement.Read("SelectRevisions")))
            revisions.Add(row.ToRevision(before: revisions.LastOrDefault()));
        return revisions;
    }

    public async Task<TreatyRegister> LoadAsync(Revision revision, IReadOnlyList<Revision> revisions, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var recordedAt = revisions.ToDictionary(each => each.Id, each => each.RecordedAt);
        return new TreatyRegister(await FactTables.SelectAsync(connection, revision.Id, recordedAt));
    }

    public async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work)
    {
        await database.RequireSoundAsync(CancellationToken.None);
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await using var transaction = await database.BeginWriteAsync(connection, CancellationToken.None);
        var result = await work(transaction);
        await transaction.CommitAsync(CancellationToken.None);
        // What a restart would not find is not acknowledged.
        await database.RequireSoundAsync(CancellationToken.None);
        return result;
    }

    public Task<int> NewestRevisionAsync(DbTransaction transaction) => Database.NewestRevisionAsync(transaction.Connection!, transaction);

    public Task<LastIds> LastIdsAsync(DbTransaction transaction) =>
        transaction.Connection!.QuerySingleAsync<LastIds>(SqlStatement.Read("SelectLastIds"), transaction: transaction);

    public async Task InsertAsync(DbTransaction transaction, RevisionBuilder revision)
    {
        var id = revision.Revision.Id;
        await ExecuteAsync(transaction, "InsertRevision", [revision.Revision]);
        if (revision.Revision is { RecordsShippedFacts: true, Shipped: { } issue })
            await InsertShippedFactsAsync(transaction, id, issue);
        await CloseAsync(transaction, "CloseTreatyAction", revision.ClosedActions);
        await CloseAsync(transaction, "CloseInstrument", revision.ClosedInstruments);
        await CloseAsync(transaction, "CloseParticipant", revision.ClosedStates);
        await ExecuteAsync(transaction, "CloseParticipantNames", revision.ClosedStates);
        await ExecuteAsync(transaction, "CloseParticipantAliases", revision.ClosedStates);
        await CloseAsync(transaction, "ClosePublishedFigure", revision.ClosedFigures);
        await FactTables.InsertInstrumentsAsync(
            transaction, revision.OpenedInstruments.Select(each => InstrumentRow.Of(each.Instrument, each.Position, id)));
        var states = revision.OpenedStates;
        await FactTables.InsertParticipantsAsync(
            transaction,
            states.Select(each => ParticipantRow.Of(each.State.Participant, each.Position, id)),
            states.SelectMany(each => each.State.Names.Select(name => ParticipantNameRow.Of(name, id))),
            states.SelectMany(each => each.State.Aliases.Select(alias => ParticipantAliasRow.Of(alias, id))));
        await FactTables.InsertFiguresAsync(transaction, revision.OpenedFigures.Select(figure => PublishedFigureRow.Of(figure, id)));
        await FactTables.InsertActionsAsync(transaction, revision.OpenedActions.Select(action => TreatyActionRow.Of(action, id)));
        await ExecuteAsync(
            transaction, "CloseDepositaryReading", [.. revision.OpenedReadings.Select(
                reading => new { reading.Instrument, Revision = id })]);
        await FactTables.InsertReadingsAsync(transaction, revision.OpenedReadings, id);
    }

    private static Task<int> InsertShippedFactsAsync(DbTransaction transaction, int revision, ShippedFacts issue) =>
        ExecuteAsync(transaction, "InsertShippedFacts", [new { revision, issue.IssuedOn, issue.Digest }]);

    private static async Task CloseAsync<T>(DbTransaction transaction, string statement, List<RevisionBuilder.ClosedVersion<T>> versions)
    {
        if (await ExecuteAsync(transaction, statement, versions) != versions.Count)
            throw new InvalidOperationException("A version that was to be closed is not the current one.");
    }

    private static Task<int> ExecuteAsync<T>(DbTransaction transaction, string statement, IReadOnlyList<T> rows) =>
        transaction.Connection!.ExecuteAsync(SqlStatement.Read(statement), rows, transaction);
}
