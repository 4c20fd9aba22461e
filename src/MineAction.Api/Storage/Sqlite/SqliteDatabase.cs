using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage.Sqlite;

/// <summary>SQLite: a file for one process, or for a few processes of one machine.</summary>
internal sealed class SqliteDatabase : Database
{
    // Another process gives no notice when it commits. A query costs some ten microseconds.
    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(500);

    private readonly SqliteConnectionStringBuilder _address;

    public SqliteDatabase(string? connectionString, string contentRoot) => _address = string.IsNullOrWhiteSpace(connectionString)
        ? new() { DataSource = Path.Combine(contentRoot, "register.db") }
        : new(connectionString);

    public override string Migrations => "migrations/sqlite/";

    protected override string DisplayName => _address.DataSource;

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_address.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            // Pragmas leak through the connection pool, so every open sets all of them. FULL: a committed write survives a power cut.
            await connection.ExecuteAsync("pragma busy_timeout = 10000; pragma foreign_keys = on; pragma synchronous = full;");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override async IAsyncEnumerable<int> NewestRevisionsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        while (true)
        {
            yield return await NewestRevisionAsync(connection);
            await Task.Delay(PollingInterval, cancellation);
        }
    }

    public override async Task AllowConcurrentReadsAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await connection.ExecuteAsync("pragma journal_mode = wal");
    }

    protected override async Task CheckIntegrityAsync(DbConnection connection)
    {
        var health = await connection.QueryFirstAsync<string>("pragma quick_check(1)");
        if (health != "ok")
            throw Unusable($"is damaged ({health.ReplaceLineEndings(" ")})");
    }

    protected override async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection) =>
        [.. await connection.QueryAsync<string>("select name from sqlite_master where type = 'table'")];
}
