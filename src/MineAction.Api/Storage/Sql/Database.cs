using System.Data.Common;
using MineAction.Api.Storage.Postgres;
using MineAction.Api.Storage.Sqlite;

namespace MineAction.Api.Storage.Sql;

/// <summary>The engine and its connections: with the folders of migrations the only place that knows which engine it is.</summary>
internal abstract class Database
{
    static Database() => SqlTypes.Register();

    /// <summary>The folder of this engine's migrations.</summary>
    public abstract string Migrations { get; }

    /// <summary>The database as an operator knows it, without secrets.</summary>
    protected abstract string Name { get; }

    /// <summary>The database that the configuration names.</summary>
    /// <exception cref="StartupException">There is no such engine, or its connection string cannot be read.</exception>
    public static Database Of(DatabaseOptions options, string contentRoot)
    {
        try
        {
            return options.Engine switch
            {
                "sqlite" => new SqliteDatabase(options.ConnectionString, contentRoot),
                "postgresql" => new PostgresDatabase(options.ConnectionString),
                var other => throw new StartupException($"Database:Engine is '{other}'; the engines available are 'sqlite' and 'postgresql'."),
            };
        }
        catch (ArgumentException e)
        {
            throw new StartupException($"Database:ConnectionString cannot be read for the engine '{options.Engine}' ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}).", e);
        }
    }

    /// <summary>An open connection. The caller disposes it.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>A transaction that no other writer, of this host or another, can interleave with.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>The newest revision, again and again: at once when another host commits where the engine can tell, and at least once a second.</summary>
    public abstract IAsyncEnumerable<int> NewestRevisionsAsync(CancellationToken cancellation);

    /// <summary>Checks that the database is whole and ours, or empty, before anything is written to it.</summary>
    /// <exception cref="StartupException">It is damaged, belongs to something else, or cannot be opened.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            await CheckWholeAsync(connection);
            var tables = await TablesAsync(connection);
            if (tables.Count > 0 && !tables.Contains("migration"))
                throw Unusable($"holds other data (the table '{tables[0]}')");
        }
        catch (DbException e)
        {
            throw Unusable($"cannot be opened ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')})", e);
        }
    }

    /// <summary>Makes readers and writers independent of each other from now on.</summary>
    public abstract Task SettleAsync(CancellationToken cancellation);

    /// <exception cref="StartupException">It is damaged.</exception>
    protected abstract Task CheckWholeAsync(DbConnection connection);

    protected abstract Task<IReadOnlyList<string>> TablesAsync(DbConnection connection);

    protected StartupException Unusable(string why, Exception? inner = null) => new(
        $"The database '{Name}' {why}; restore it from a backup or name another one in Database:ConnectionString. Nothing was changed.",
        inner);
}
