using System.Data.Common;
using Dapper;
using MineAction.Api.Storage;

namespace MineAction.Api.Tests.Hosting;

/// <summary>A database of a test's own, removed with it.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly Database _database;
    private Action? _remove;

    /// <param name="engine">The setting <c>Database:Engine</c>.</param>
    /// <param name="connectionString">The setting <c>Database:ConnectionString</c>.</param>
    /// <param name="remove">Removes it.</param>
    public TestDatabase(string engine, string connectionString, Action remove)
    {
        Engine = engine;
        ConnectionString = connectionString;
        _remove = remove;
        _database = Database.Of(new DatabaseOptions { Engine = engine, ConnectionString = connectionString }, "");
    }

    public string Engine { get; }

    public string ConnectionString { get; }

    public Task<DbConnection> OpenAsync() => _database.OpenAsync(CancellationToken.None);

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

    public void Dispose()
    {
        (_database as IDisposable)?.Dispose();
        _remove?.Invoke();
        _remove = null;
    }
}
