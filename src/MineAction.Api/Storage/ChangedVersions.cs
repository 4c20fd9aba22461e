using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Storage;

/// <summary>The versions of States and of published figures that some revisions began or ended.</summary>
internal sealed class ChangedVersions
{
    private readonly Dictionary<(string, int), Participant> _participants;
    private readonly ILookup<(string, int), ParticipantName> _names;
    private readonly ILookup<(string, int), ParticipantAlias> _aliases;
    private readonly Dictionary<(long, int), PublishedFigure> _figures;

    private ChangedVersions(
        IEnumerable<ParticipantRow> participants,
        IEnumerable<ParticipantNameRow> names,
        IEnumerable<ParticipantAliasRow> aliases,
        IEnumerable<PublishedFigureRow> figures)
    {
        _participants = participants.ToDictionary(row => (row.Code, row.Revision), row => row.ToParticipant());
        _names = names.ToLookup(row => (row.Code, row.Revision), row => row.ToName());
        _aliases = aliases.ToLookup(row => (row.Code, row.Revision), row => row.ToAlias());
        _figures = figures.ToDictionary(row => (row.Id, row.Revision), row => row.ToFigure());
    }

    /// <param name="connection">An open connection.</param>
    /// <param name="transaction">The transaction whose changes are read too; null where there is none.</param>
    /// <param name="first">The first revision (inclusive).</param>
    /// <param name="last">The last revision (inclusive).</param>
    public static async Task<ChangedVersions> SelectAsync(DbConnection connection, DbTransaction? transaction, int first, int last)
    {
        Task<IEnumerable<T>> RowsAsync<T>(string statement) =>
            connection.QueryAsync<T>(SqlStatement.Read(statement), new { first, last }, transaction);
        return new(
            await RowsAsync<ParticipantRow>("SelectChangedParticipants"),
            await RowsAsync<ParticipantNameRow>("SelectChangedParticipantNames"),
            await RowsAsync<ParticipantAliasRow>("SelectChangedParticipantAliases"),
            await RowsAsync<PublishedFigureRow>("SelectChangedPublishedFigures"));
    }

    /// <summary>The version of a State that a revision began, names included; null where <paramref name="version"/> is.</summary>
    public StateVersion? StateOf(string code, int? version) => version is { } revision
        ? new(_participants[(code, revision)], [.. _names[(code, revision)]], [.. _aliases[(code, revision)]])
        : null;

    /// <summary>The version of a figure that a revision began; null where <paramref name="version"/> is.</summary>
    public PublishedFigure? FigureOf(long id, int? version) => version is { } revision ? _figures[(id, revision)] : null;
}
