using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace MineAction.Api.Storage;

/// <summary>The engine and its connections: with <see cref="Migrator"/> the only place that knows which engine it is.</summary>
internal sealed class Database
{
    private readonly string _connectionString;

    static Database() => SqlTypes.Register();

    public Database(IOptions<DatabaseOptions> options, IHostEnvironment environment)
    {
        var engine = options.Value.Engine;
        if (!string.Equals(engine, "sqlite", StringComparison.OrdinalIgnoreCase))
            throw new StartupException($"Database:Engine is '{engine}'; the engine available is 'sqlite'.");
        _connectionString = string.IsNullOrWhiteSpace(options.Value.ConnectionString)
            ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(environment.ContentRootPath, "register.db") }.ToString()
            : options.Value.ConnectionString;
    }

    /// <summary>The folder and prefix of this engine's migrations.</summary>
    public static string Migrations => "migrations/sqlite/";

    /// <summary>An open connection. The caller disposes it.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            // Pragmas leak through the connection pool, so every open sets all of them. FULL: an answered write survives a power cut.
            await connection.ExecuteAsync("pragma busy_timeout = 10000; pragma foreign_keys = on; pragma synchronous = full;");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A transaction that no other writer can interleave with.</summary>
    public static DbTransaction BeginWrite(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    /// <summary>Checks that the database is whole and ours, or empty, before anything is written to it.</summary>
    /// <exception cref="StartupException">It is damaged, belongs to something else, or cannot be opened.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            var health = await connection.QueryFirstAsync<string>("pragma quick_check(1)");
            if (health != "ok")
                throw Unusable($"is damaged ({health})");
            var tables = (await connection.QueryAsync<string>("select name from sqlite_master where type = 'table'")).ToList();
            if (tables.Count > 0 && !tables.Contains("migration"))
                throw Unusable($"holds other data (the table '{tables[0]}')");
        }
        catch (SqliteException e)
        {
            throw Unusable($"cannot be opened ({e.Message.TrimEnd('.')})", e);
        }
    }

    /// <summary>Makes readers and the writer independent of each other from now on.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await connection.ExecuteAsync("pragma journal_mode = wal");
    }

    private StartupException Unusable(string why, Exception? inner = null) => new(
        $"The database '{new SqliteConnectionStringBuilder(_connectionString).DataSource}' {why}; restore it from a backup or name another one in Database:ConnectionString. Nothing was changed.",
        inner);
}
