using System.Data.Common;
using Dapper;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Rows;

/// <summary>The tables that hold the facts of the register, version by version.</summary>
internal static class FactTables
{
    /// <summary>The facts as they stand at a revision.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="recordedAt">The instant of every revision up to it.</param>
    public static async Task<RegisterFacts> SelectAsync(
        DbConnection connection, int revision, IReadOnlyDictionary<int, DateTimeOffset> recordedAt)
    {
        var documents = await SelectAsync<InstrumentDocument>(connection, "SelectInstruments", revision);
        var participants = await SelectAsync<ParticipantRow>(connection, "SelectParticipants", revision);
        var names = await SelectAsync<ParticipantNameRow>(connection, "SelectParticipantNames", revision);
        var aliases = await SelectAsync<ParticipantAliasRow>(connection, "SelectParticipantAliases", revision);
        var figures = await SelectAsync<PublishedFigureRow>(connection, "SelectPublishedFigures", revision);
        var actions = await SelectAsync<TreatyActionRow>(connection, "SelectTreatyActions", revision);
        var readings = await SelectAsync<DepositaryReadingRow>(connection, "SelectDepositaryReadings", revision);
        return new RegisterFacts(
            [.. documents.Select(document => document.ToInstrument())],
            [.. participants.Select(row => row.ToParticipant())],
            [.. names.Select(row => row.ToName())],
            [.. aliases.Select(row => row.ToAlias())],
            [.. figures.Select(row => row.ToFigure())],
            [.. actions.Select(row => row.ToAction(recordedAt[row.Revision]))])
        {
            Readings = [.. readings.Select(row => row.ToReading())],
        };
    }

    /// <summary>Inserts every fact as a version that begins with <paramref name="revision"/>.</summary>
    public static async Task InsertAsync(DbTransaction transaction, RegisterFacts facts, int revision)
    {
        await InsertInstrumentsAsync(
            transaction, facts.Instruments.Select((instrument, position) => InstrumentRow.Of(instrument, position, revision)));
        await InsertParticipantsAsync(
            transaction,
            facts.Participants.Select((participant, position) => ParticipantRow.Of(participant, position, revision)),
            facts.Names.Select(name => ParticipantNameRow.Of(name, revision)),
            facts.Aliases.Select(alias => ParticipantAliasRow.Of(alias, revision)));
        await InsertFiguresAsync(transaction, facts.PublishedFigures.Select(figure => PublishedFigureRow.Of(figure, revision)));
        await InsertActionsAsync(transaction, facts.Actions.Select(action => TreatyActionRow.Of(action, revision)));
        await InsertReadingsAsync(transaction, facts.Readings, revision);
    }

    public static Task InsertInstrumentsAsync(DbTransaction transaction, IEnumerable<InstrumentRow> rows) =>
        InsertAsync(transaction, "InsertInstrument", rows);

    public static async Task InsertParticipantsAsync(
        DbTransaction transaction,
        IEnumerable<ParticipantRow> participants,
        IEnumerable<ParticipantNameRow> names,
        IEnumerable<ParticipantAliasRow> aliases)
    {
        await InsertAsync(transaction, "InsertParticipant", participants);
        await InsertAsync(transaction, "InsertParticipantName", names);
        await InsertAsync(transaction, "InsertParticipantAlias", aliases);
    }

    public static Task InsertFiguresAsync(DbTransaction transaction, IEnumerable<PublishedFigureRow> rows) =>
        InsertAsync(transaction, "InsertPublishedFigure", rows);

    public static Task InsertActionsAsync(DbTransaction transaction, IEnumerable<TreatyActionRow> rows) =>
        InsertAsync(transaction, "InsertTreatyAction", rows);

    public static Task InsertReadingsAsync(DbTransaction transaction, IEnumerable<DepositaryReading> readings, int revision) => InsertAsync(
        transaction,
        "InsertDepositaryReading",
        readings.Select(reading => new { reading.Instrument, reading.StatusAsAt, reading.Document, reading.Source, Revision = revision }));

    private static Task<IEnumerable<T>> SelectAsync<T>(DbConnection connection, string statement, int revision) =>
        connection.QueryAsync<T>(SqlStatement.Read(statement), new { revision });

    private static Task<int> InsertAsync<T>(DbTransaction transaction, string statement, IEnumerable<T> rows) =>
        transaction.Connection!.ExecuteAsync(SqlStatement.Read(statement), rows, transaction);
}
