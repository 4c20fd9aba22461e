using System.Data.Common;
using Dapper;

namespace MineAction.Api.Storage.Sql;

/// <summary>Database engine and its connections. With its migrations, a subclass is the only place that knows its engine.</summary>
internal abstract class Database
{
    static Database() => SqlTypes.Register();

    /// <summary>The prefix of the embedded resources that hold this engine's migrations.</summary>
    public abstract string Migrations { get; }

    /// <summary>The database as an operator knows it, without secrets.</summary>
    protected abstract string DisplayName { get; }

    /// <summary>The number of the newest revision, 0 where there is none.</summary>
    public static Task<int> NewestRevisionAsync(DbConnection connection, DbTransaction? transaction = null) =>
        connection.QuerySingleAsync<int>(SqlStatement.Read("SelectNewestRevision"), transaction: transaction);

    /// <summary>An open connection. The caller disposes it.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>A transaction that no other writer, of this host or another, can interleave with.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>
    /// The number of the newest revision, again and again: at once when another host commits where the engine can tell, and at least once a
    /// second.
    /// </summary>
    public abstract IAsyncEnumerable<int> NewestRevisionsAsync(CancellationToken cancellation);

    /// <summary>Checks that the database is intact and ours, or empty, before anything is written to it.</summary>
    /// <exception cref="StartupException">It is damaged, belongs to something else, or cannot be opened.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            await CheckIntegrityAsync(connection);
            var tables = await TablesAsync(connection);
            if (tables.Count > 0 && !tables.Contains("migration"))
                throw Unusable($"holds other data (the table '{tables[0]}')");
        }
        catch (DbException e)
        {
            throw Unusable($"cannot be opened ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')})", e);
        }
    }

    /// <summary>From now on readers do not wait for a writer, nor a writer for readers.</summary>
    public abstract Task AllowConcurrentReadsAsync(CancellationToken cancellation);

    /// <exception cref="StartupException">It is damaged.</exception>
    protected abstract Task CheckIntegrityAsync(DbConnection connection);

    protected abstract Task<IReadOnlyList<string>> TablesAsync(DbConnection connection);

    protected StartupException Unusable(string why, Exception? inner = null) => new(
        $"The database '{DisplayName}' {why}; restore it from a backup or name another one in Database:ConnectionString. "
        + "Nothing was changed.",
        inner);
}
