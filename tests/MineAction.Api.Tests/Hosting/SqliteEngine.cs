using Microsoft.Data.Sqlite;

namespace MineAction.Api.Tests.Hosting;

/// <summary>SQLite, each database in a folder of its own.</summary>
internal sealed class SqliteEngine : Engine
{
    public override TestDatabase CreateDatabase()
    {
        var folder = Directory.CreateTempSubdirectory("mineaction-");
        return new TestDatabase("sqlite", $"Data Source={Path.Combine(folder.FullName, "register.db")}", () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        });
    }

    public override string ToString() => "SQLite";
}
