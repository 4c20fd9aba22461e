using System.Collections.Concurrent;

namespace MineAction.Api.Storage.Sql;

/// <summary>SQL statements, each in a file beside the code that executes it.</summary>
internal static class SqlStatement
{
    private static readonly ConcurrentDictionary<string, string> Statements = new();

    /// <summary>The statement in the file <paramref name="name"/><c>.sql</c>.</summary>
    public static string Read(string name) => Statements.GetOrAdd(name, static name => EmbeddedResource.ReadText($"sql/{name}.sql"));
}
