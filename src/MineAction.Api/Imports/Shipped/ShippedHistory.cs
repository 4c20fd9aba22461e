using System.Data.Common;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Rows;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Shipped;

/// <summary>What the shipped facts of earlier builds recorded in a register.</summary>
internal sealed record ShippedHistory
{
    /// <summary>The revisions that recorded shipped facts.</summary>
    public required IReadOnlySet<int> Revisions { get; init; }

    /// <summary>The newest version of each action that they recorded, whether or not it still stands.</summary>
    public required IReadOnlyList<TreatyAction> Actions { get; init; }

    /// <summary>The newest version of each published figure that they recorded, whether or not it still stands.</summary>
    public required IReadOnlyList<PublishedFigure> Figures { get; init; }

    /// <summary>The revision that recorded the current version of each instrument.</summary>
    public required IReadOnlyDictionary<string, int> InstrumentVersions { get; init; }

    public static async Task<ShippedHistory> SelectAsync(DbTransaction transaction, IEnumerable<Revision> revisions)
    {
        Task<IEnumerable<T>> RowsAsync<T>(string statement) =>
            transaction.Connection!.QueryAsync<T>(SqlStatement.Read(statement), transaction: transaction);
        return new()
        {
            Revisions = revisions.Where(revision => revision.RecordsShippedFacts).Select(revision => revision.Id).ToHashSet(),
            Actions = [.. (await RowsAsync<TreatyActionRow>("SelectShippedActions")).Select(row => row.ToAction(default))],
            Figures = [.. (await RowsAsync<PublishedFigureRow>("SelectShippedFigures")).Select(row => row.ToFigure())],
            InstrumentVersions = (await RowsAsync<InstrumentVersionRow>("SelectInstrumentVersions"))
                .ToDictionary(row => row.Id, row => row.Revision),
        };
    }

    private sealed record InstrumentVersionRow
    {
        public required string Id { get; init; }

        public required int Revision { get; init; }
    }
}
