using System.Data.Common;
using Dapper;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

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
        await InsertAsync(transaction, "InsertParticipant", facts.Participants.Select((p, position) => new
        {
            p.Code,
            Position = position,
            p.Iso2,
            p.M49,
            Kind = Code<ParticipantKind>.Of(p.Kind),
            p.Name,
            p.FormalName,
            p.UnMemberSince,
            p.UnMemberUntil,
            p.StateSince,
            p.StateUntil,
            p.ContinuedBy,
            p.InAllStates,
            p.Region,
            p.Subregion,
            p.IntermediateRegion,
            p.UnGroup,
            p.Ldc,
            p.Lldc,
            p.Sids,
            p.Note,
            Revision = revision,
        }));
        await InsertAsync(
            transaction,
            "InsertParticipantName",
            facts.Names.Select(name => new { name.Code, name.Language, name.Name, Revision = revision }));
        await InsertAsync(transaction, "InsertParticipantAlias", facts.Aliases.Select((alias, index) => new
        {
            Id = index + 1,
            alias.Code,
            alias.Alias,
            UsedFrom = alias.From,
            UsedUntil = alias.Until,
            alias.Note,
            Kind = Code<NameKind>.Of(alias.Kind),
            alias.Language,
            Revision = revision,
        }));
        await InsertAsync(transaction, "InsertPublishedFigure", facts.PublishedFigures.Select((figure, index) => new
        {
            Id = index + 1,
            figure.Instrument,
            figure.AsOf,
            figure.Measure,
            figure.Value,
            figure.Source,
            Revision = revision,
        }));
        await InsertActionsAsync(transaction, facts.Actions.Select(action => TreatyActionRow.Of(action, revision)));
        await InsertReadingsAsync(transaction, facts.Readings, revision);
    }

    public static Task InsertInstrumentsAsync(DbTransaction transaction, IEnumerable<InstrumentRow> rows) =>
        InsertAsync(transaction, "InsertInstrument", rows);

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
