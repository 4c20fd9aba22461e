using System.Data.Common;
using Dapper;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage;

/// <summary>Loads the register of a revision from the tables.</summary>
internal sealed class RegisterStore(Database database, TimeProvider clock)
{
    /// <summary>Brings an empty or older database up to date and fills an empty one with facts: all of it or nothing.</summary>
    /// <returns>Whether the database was empty.</returns>
    /// <exception cref="StartupException">The database is damaged, or newer than this version of the service.</exception>
    public async Task<bool> PrepareAsync(FirstFacts facts, CancellationToken cancellation)
    {
        await database.CheckAsync(cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await database.BeginWriteAsync(connection, cancellation);
        await Migrator.MigrateAsync(database, transaction);
        var revisions = await connection.QueryAsync<Revision>(SqlFile.Read("SelectRevisions"), transaction: transaction);
        var isEmpty = !revisions.Any();
        if (isEmpty)
            await InsertAsync(transaction, facts);
        await transaction.CommitAsync(cancellation);
        await database.SettleAsync(cancellation);
        return isEmpty;
    }

    /// <summary>Every revision, oldest first.</summary>
    public async Task<IReadOnlyList<Revision>> LoadRevisionsAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return [.. await connection.QueryAsync<Revision>(SqlFile.Read("SelectRevisions"))];
    }

    /// <summary>The register as it stands at <paramref name="revision"/>.</summary>
    public async Task<TreatyRegister> LoadAsync(Revision revision, IReadOnlyList<Revision> revisions, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var recordedAt = revisions.ToDictionary(each => each.Id, each => each.RecordedAt);
        var documents = await SelectAsync<InstrumentDocument>(connection, "SelectInstruments", revision);
        var participants = await SelectAsync<ParticipantRow>(connection, "SelectParticipants", revision);
        var names = await SelectAsync<ParticipantNameRow>(connection, "SelectParticipantNames", revision);
        var aliases = await SelectAsync<ParticipantAliasRow>(connection, "SelectParticipantAliases", revision);
        var figures = await SelectAsync<PublishedFigureRow>(connection, "SelectPublishedFigures", revision);
        var actions = await SelectAsync<TreatyActionRow>(connection, "SelectTreatyActions", revision);
        return new TreatyRegister(new RegisterFacts(
            [.. documents.Select(document => document.ToInstrument())],
            [.. participants.Select(row => row.ToParticipant())],
            [.. names.Select(row => row.ToName())],
            [.. aliases.Select(row => row.ToAlias())],
            [.. figures.Select(row => row.ToFigure())],
            [.. actions.Select(row => row.ToAction(recordedAt[row.Revision]))]));
    }

    private static Task<IEnumerable<T>> SelectAsync<T>(DbConnection connection, string statement, Revision revision) =>
        connection.QueryAsync<T>(SqlFile.Read(statement), new { revision = revision.Id });

    private async Task InsertAsync(DbTransaction transaction, FirstFacts facts)
    {
        var first = new Revision { Id = 1, RecordedAt = clock.GetUtcNow(), Author = facts.Author, Reason = facts.Reason };
        await InsertAsync<Revision>(transaction, "InsertRevision", [first]);
        await InsertAsync(transaction, first, facts.Read());
    }

    private static async Task InsertAsync(DbTransaction transaction, Revision revision, RegisterFacts facts)
    {
        await InsertAsync(transaction, "InsertInstrument", facts.Instruments.Select((instrument, position) => InstrumentRow.Of(instrument, position, revision.Id)));
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
            Revision = revision.Id,
        }));
        await InsertAsync(transaction, "InsertParticipantName", facts.Names.Select(name => new { name.Code, name.Language, name.Name, Revision = revision.Id }));
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
            Revision = revision.Id,
        }));
        await InsertAsync(transaction, "InsertPublishedFigure", facts.PublishedFigures.Select((figure, index) => new
        {
            Id = index + 1,
            figure.Instrument,
            figure.AsOf,
            figure.Measure,
            figure.Value,
            figure.Source,
            Revision = revision.Id,
        }));
        await InsertAsync(transaction, "InsertTreatyAction", facts.Actions.Select(action => TreatyActionRow.Of(action, revision.Id)));
    }

    private static Task<int> InsertAsync<T>(DbTransaction transaction, string statement, IEnumerable<T> rows) =>
        transaction.Connection!.ExecuteAsync(SqlFile.Read(statement), rows, transaction);
}
