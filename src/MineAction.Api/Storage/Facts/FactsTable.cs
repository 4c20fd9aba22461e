using MineAction.TreatyLaw;

namespace MineAction.Api.Storage.Facts;

/// <summary>A table of the register's files: its columns, its keys and its rows.</summary>
/// <param name="Name">The name, without the ending of a format.</param>
/// <param name="Description">What one row is.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Rows">Its rows, each with a value for every column; null where there is none.</param>
internal sealed record FactsTable(
    string Name, string Description, IReadOnlyList<FactsColumn> Columns, Func<RegisterFacts, IEnumerable<object?[]>> Rows)
{
    /// <summary>The columns whose values no two rows share; empty where there are none.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    public IReadOnlyList<FactsReference> References { get; init; } = [];

    /// <summary>The name of its file as CSV.</summary>
    public string CsvName => $"{Name}.csv";

    /// <summary>A table of the items that <paramref name="items"/> takes from the facts.</summary>
    public static FactsTable Of<T>(
        string name, string description, string columns, Func<RegisterFacts, IReadOnlyList<T>> items, Func<T, object?[]> row) =>
        new(name, description, FactsColumn.Parse(columns), facts => items(facts).Select(row));
}
