namespace MineAction.Api.Storage.Facts;

/// <summary>A column of a table of the register's files.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Type">The type of its values: string, long, bool or DateOnly. Any may be missing.</param>
internal sealed record FactsColumn(string Name, Type Type)
{
    /// <summary>Reads <c>code, from:date, ldc:boolean, id:integer</c>.</summary>
    public static IReadOnlyList<FactsColumn> Parse(string header) =>
    [
        .. header.Split(',').Select(column => column.Trim().Split(':') switch
        {
            [var name, "date"] => new FactsColumn(name, typeof(DateOnly)),
            [var name, "boolean"] => new FactsColumn(name, typeof(bool)),
            [var name, "integer"] => new FactsColumn(name, typeof(long)),
            [var name] => new FactsColumn(name, typeof(string)),
            _ => throw new FormatException($"'{column}' is no column."),
        }),
    ];
}
