using System.Data.Common;
using Dapper;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Tests.Storage;

/// <summary>An empty database of one engine, for one test.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo? _folder;

    private TestDatabase(string engine, string connectionString, DirectoryInfo? folder = null)
    {
        Engine = engine;
        ConnectionString = connectionString;
        _folder = folder;
        Database = StorageServices.CreateDatabase(new DatabaseOptions { Engine = engine, ConnectionString = connectionString }, "");
    }

    public string Engine { get; }

    /// <summary>The engine as the service uses it.</summary>
    public Database Database { get; }

    public string ConnectionString { get; }

    /// <summary>Where SQLite keeps it.</summary>
    public string File => Path.Combine(_folder!.FullName, "register.db");

    /// <summary>The settings of a host on this database, as on a command line.</summary>
    public string[] Settings => [$"--Database:Engine={Engine}", $"--Database:ConnectionString={ConnectionString}"];

    /// <summary>A database of the shared cluster, or a file in its own folder; the test is ignored where the engine is absent.</summary>
    public static async Task<TestDatabase> MakeAsync(string engine)
    {
        if (engine == "postgresql")
            return await MakeAsync(await PostgresCluster.SharedAsync());
        var folder = Directory.CreateTempSubdirectory("register-");
        // A pool would hold the file open after its folder is gone.
        return new TestDatabase(engine, $"Data Source={Path.Combine(folder.FullName, "register.db")};Pooling=False", folder);
    }

    public static async Task<TestDatabase> MakeAsync(PostgresCluster cluster) => new("postgresql", await cluster.NewDatabaseAsync());

    public Task<DbConnection> OpenAsync() => Database.OpenAsync(CancellationToken.None);

    /// <summary>What a host does that is writing; every other writer waits for it.</summary>
    public Task<DbTransaction> BeginWriteAsync(DbConnection connection) => Database.BeginWriteAsync(connection, CancellationToken.None);

    public async Task ExecuteAsync(string statement)
    {
        await using var connection = await OpenAsync();
        await connection.ExecuteAsync(statement);
    }

    /// <summary>The tables there are, in order.</summary>
    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var connection = await OpenAsync();
        return [.. await connection.QueryAsync<string>(Engine == "sqlite"
            ? "select name from sqlite_master where type = 'table' order by name"
            : "select table_name from information_schema.tables where table_schema = 'public' order by table_name")];
    }

    /// <summary>How many revisions, actions, instruments and participants it holds.</summary>
    public async Task<(int Revisions, int Actions, int Instruments, int Participants)> CountsAsync()
    {
        await using var connection = await OpenAsync();
        return (
            await connection.QuerySingleAsync<int>("select count(*) from revision"),
            await connection.QuerySingleAsync<int>("select count(*) from treaty_action"),
            await connection.QuerySingleAsync<int>("select count(*) from instrument"),
            await connection.QuerySingleAsync<int>("select count(*) from participant"));
    }

    public ValueTask DisposeAsync()
    {
        (Database as IDisposable)?.Dispose();
        _folder?.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
