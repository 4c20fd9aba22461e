using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage.Sqlite;

/// <summary>SQLite: a file for one process, or for a few processes of one machine.</summary>
internal sealed class SqliteDatabase : Database, IDisposable
{
    // Another process gives no notice when it commits. A query costs some ten microseconds.
    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(500);

    private readonly SqliteConnectionStringBuilder _address;

    // While it is open the write-ahead log stays the same file.
    private DbConnection? _held;
    private DatabaseFile? _file;
    private SqliteException? _damage;

    public SqliteDatabase(string? connectionString, string contentRoot) => _address = string.IsNullOrWhiteSpace(connectionString)
        ? new() { DataSource = RegisterFile.Find(contentRoot, Environment.CurrentDirectory) }
        : new(connectionString);

    public override string Migrations => "migrations/sqlite/";

    public override string? SecretKeyFile => Name + ".key";

    public override string Name => Path.GetFullPath(_address.DataSource);

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        _file?.RequireSame();
        return await ConnectAsync(_address, cancellation);
    }

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override async IAsyncEnumerable<int> NewestRevisionsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            await RequireSoundAsync(cancellation);
            await using (var connection = await ConnectAsync(Unpooled, cancellation))
                yield return await NewestRevisionAsync(connection);
            await Task.Delay(PollingInterval, cancellation);
        }
    }

    public override async Task AllowConcurrentReadsAsync(CancellationToken cancellation)
    {
        _held ??= await ConnectAsync(_address, cancellation);
        await _held.ExecuteAsync("pragma journal_mode = wal");
        // The first read makes the log.
        await NewestRevisionAsync(_held);
        // From now on a file that is gone must not be made anew.
        _address.Mode = _address.Mode == SqliteOpenMode.ReadWriteCreate ? SqliteOpenMode.ReadWrite : _address.Mode;
        var target = new FileInfo(Name).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Name;
        _file = File.Exists(target) ? new DatabaseFile(target) : null;
    }

    public override async Task RequireSoundAsync(CancellationToken cancellation)
    {
        _file?.RequireSame();
        if (_file?.IsWritten() == true)
        {
            // Connections hold pages of the file as it was.
            SqliteConnection.ClearPool(new SqliteConnection(_address.ConnectionString));
            await using var connection = await ConnectAsync(Unpooled, cancellation);
            _damage = await DamageAsync(connection);
        }

        if (_damage is not null)
            throw _damage;
    }

    public override async Task ProbeWritingAsync(CancellationToken cancellation)
    {
        _file?.RequireSame();
        await using var connection = await ConnectAsync(Unpooled, cancellation);
        if (_file?.IsSmall == true)
            await RequireUndamagedAsync(connection);
        await connection.ExecuteAsync("pragma busy_timeout = 0");
        try
        {
            // Writes the first page, as every commit does, and changes nothing in it.
            await using var transaction = await BeginWriteAsync(connection, cancellation);
            var version = await connection.QuerySingleAsync<int>("pragma user_version", transaction: transaction);
            await connection.ExecuteAsync($"pragma user_version = {version}", transaction: transaction);
            await transaction.CommitAsync(cancellation);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            // Somebody is writing.
        }
    }

    public override string Reason(DbException fault) => (fault as SqliteException)?.SqliteErrorCode switch
    {
        _ when fault is RegisterUnavailableException => fault.Message,
        _ when Directory.Exists(Name) => "is a folder; name a file",
        _ when Path.GetDirectoryName(Name) is { } folder && !Directory.Exists(folder) => $"cannot be made, as there is no folder {folder}",
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_AUTH or SQLitePCL.raw.SQLITE_READONLY =>
            "cannot be written: give the user that the service runs as the right to write the file and its folder",
        SQLitePCL.raw.SQLITE_FULL => "finds no room: the disk is full",
        SQLitePCL.raw.SQLITE_IOERR => $"cannot be read from or written to its disk ({Plain(fault)})",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "is locked by another program",
        SQLitePCL.raw.SQLITE_NOTADB => "cannot be opened: it is no SQLite database, or its first page is damaged",
        SQLitePCL.raw.SQLITE_CORRUPT => $"is damaged ({Plain(fault)}); restore it from a backup",
        _ => $"cannot be used ({Plain(fault)})",
    };

    public override bool IsNotThereYet(DbException fault) => false;

    public void Dispose() => _held?.Dispose();

    protected override Task CheckIntegrityAsync(DbConnection connection) => RequireUndamagedAsync(connection);

    protected override async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection) =>
        [.. await connection.QueryAsync<string>("select name from sqlite_master where type = 'table'")];

    // What it reads is on the disk, and not what another connection holds of it.
    private SqliteConnectionStringBuilder Unpooled => new(_address.ConnectionString) { Pooling = false };

    private static async Task<DbConnection> ConnectAsync(SqliteConnectionStringBuilder address, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(address.ConnectionString);
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

    private static async Task RequireUndamagedAsync(DbConnection connection)
    {
        if (await DamageAsync(connection) is { } damage)
            throw damage;
    }

    private static async Task<SqliteException?> DamageAsync(DbConnection connection)
    {
        try
        {
            var health = await connection.QueryFirstAsync<string>("pragma quick_check(1)");
            return health == "ok" ? null : new SqliteException(health.ReplaceLineEndings(" "), SQLitePCL.raw.SQLITE_CORRUPT);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return e;
        }
    }
}
