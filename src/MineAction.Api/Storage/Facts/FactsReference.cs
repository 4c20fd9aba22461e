namespace MineAction.Api.Storage.Facts;

/// <summary>A foreign key: what a column holds is a key of a table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The table that it names a row of.</param>
/// <param name="Key">The key of that table.</param>
internal sealed record FactsReference(string Column, string Table, string Key);
