using System.Data.Common;
using Dapper;
using MineAction.Api.Register;

namespace MineAction.Api.Storage.Sql;

/// <summary>Database engine and its connections. With its migrations, a subclass is the only place that knows its engine.</summary>
internal abstract class Database
{
    static Database() => SqlTypes.Register();

    /// <summary>The prefix of the embedded resources that hold this engine's migrations.</summary>
    public abstract string Migrations { get; }

    /// <summary>The database as an operator knows it, without secrets.</summary>
    public abstract string Name { get; }

    /// <summary>Where a key of this register's own is kept, for its own user alone; null where several hosts would need the same.</summary>
    public abstract string? SecretKeyFile { get; }

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
    /// <exception cref="StartupException">It belongs to something else.</exception>
    /// <exception cref="DbException">It is damaged, or cannot be opened.</exception>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await CheckIntegrityAsync(connection);
        var tables = await TablesAsync(connection);
        if (tables.Count > 0 && !tables.Contains("migration"))
            throw Unusable($"holds other data (the table '{tables[0]}'); name another one in Database:ConnectionString");
    }

    /// <summary>From now on readers do not wait for a writer, nor a writer for readers.</summary>
    public abstract Task AllowConcurrentReadsAsync(CancellationToken cancellation);

    /// <summary>To be asked before a write, and before it is acknowledged: whether a restart would find it.</summary>
    /// <exception cref="RegisterUnavailableException">It would not.</exception>
    /// <exception cref="DbException">The database is damaged.</exception>
    public abstract Task RequireSoundAsync(CancellationToken cancellation);

    /// <summary>Tries to write, and changes nothing.</summary>
    /// <exception cref="DbException">Nothing can be written.</exception>
    public abstract Task ProbeWritingAsync(CancellationToken cancellation);

    /// <summary>What the operator is told of a failure, as the rest of a sentence about the database.</summary>
    public abstract string Reason(DbException fault);

    /// <summary>Whether a failure passes by itself once the server has started.</summary>
    public abstract bool IsNotThereYet(DbException fault);

    /// <summary>The sentence about a database that a start cannot use.</summary>
    public StartupException Unusable(DbException fault) => Unusable(Reason(fault), fault);

    /// <exception cref="DbException">It is damaged.</exception>
    protected abstract Task CheckIntegrityAsync(DbConnection connection);

    protected abstract Task<IReadOnlyList<string>> TablesAsync(DbConnection connection);

    protected static string Plain(Exception fault) => fault.Message.ReplaceLineEndings(" ").TrimEnd('.');

    private StartupException Unusable(string why, Exception? inner = null) =>
        new($"The database '{Name}' {why}. Nothing was changed.", inner);
}
