using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;
using Npgsql;
using NpgsqlTypes;

namespace MineAction.Api.Storage.Postgres;

/// <summary>PostgreSQL: a server for any number of hosts.</summary>
internal sealed class PostgresDatabase : Database, IDisposable
{
    // Any number that no other user of the same database is likely to lock.
    private const long WritersLock = 0x4D696E65416374;

    // Besides notifications, because a connection pooler between the service and the database may swallow them.
    private static readonly TimeSpan PollingInterval = TimeSpan.FromSeconds(1);

    private readonly NpgsqlConnectionStringBuilder _address;
    private readonly NpgsqlDataSource _source;

    static PostgresDatabase() => SqlTypes.TextSet += LeaveTypeToServer;

    public PostgresDatabase(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new StartupException(
                "Database:ConnectionString is missing; the engine 'postgresql' needs one such as "
                + "'Host=db;Database=register;Username=register;Password=…'.");
        }

        _address = new(connectionString);
        // A reader that needs rows learns within seconds that the database does not answer.
        if (!_address.ContainsKey("Timeout"))
            _address.Timeout = 5;
        _source = NpgsqlDataSource.Create(_address);
    }

    public override string Migrations => "migrations/postgresql/";

    public override string? SecretKeyFile => null;

    public override string Name => $"{_address.Database ?? _address.Username} on {_address.Host}:{_address.Port}";

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation) => await _source.OpenConnectionAsync(cancellation);

    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            // Held until the transaction ends. Each statement after it sees what the writer before has committed.
            await connection.ExecuteAsync("select pg_advisory_xact_lock(@WritersLock)", new { WritersLock }, transaction);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    public override async IAsyncEnumerable<int> NewestRevisionsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync("listen revision");
        while (true)
        {
            yield return await NewestRevisionAsync(connection);
            await connection.WaitAsync(PollingInterval, cancellation);
        }
    }

    // The server's readers and writers never wait for each other.
    public override Task AllowConcurrentReadsAsync(CancellationToken cancellation) => Task.CompletedTask;

    // The server answers for its own files.
    public override Task RequireSoundAsync(CancellationToken cancellation) => Task.CompletedTask;

    public override async Task ProbeWritingAsync(CancellationToken cancellation)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        // Rolled back. A server that takes no writes, or finds no room, says so at the statement.
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var entry = new IdempotencyEntry
        {
            Subject = "",
            Key = Guid.NewGuid().ToString(),
            RequestHash = "",
            Status = 0,
            Revision = 0,
            Body = "",
            CreatedAt = default,
        };
        await connection.ExecuteAsync(SqlStatement.Read("InsertIdempotencyEntry"), entry, transaction);
    }

    public override string Reason(DbException fault) => (fault as PostgresException)?.SqlState switch
    {
        _ when fault is RegisterUnavailableException => fault.Message,
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"refuses the user '{_address.Username}' or its password",
        PostgresErrorCodes.InvalidCatalogName => "does not exist: create it, or name another one in Database:ConnectionString",
        PostgresErrorCodes.InsufficientPrivilege => $"gives the user '{_address.Username}' no right to write ({Plain(fault)})",
        PostgresErrorCodes.ReadOnlySqlTransaction => "is read-only: name the server that takes writes",
        PostgresErrorCodes.DiskFull => "finds no room: the disk of the server is full",
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => "is damaged; restore it from a backup",
        null => $"does not answer ({Plain(fault)}): start the server, or name another one in Database:ConnectionString",
        _ => $"cannot be used ({Plain(fault)})",
    };

    // A connection that was never answered has no state; one that a starting server refuses has.
    public override bool IsNotThereYet(DbException fault) => fault is PostgresException postgres
        ? postgres.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections
        : fault is NpgsqlException;

    public void Dispose() => _source.Dispose();

    // The server checks its own files.
    protected override Task CheckIntegrityAsync(DbConnection connection) => Task.CompletedTask;

    protected override async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection) =>
    [
        .. await connection.QueryAsync<string>(
            "select table_name from information_schema.tables where table_schema = current_schema() order by table_name"),
    ];

    // A string is sent as text unless its type is left to the server, which takes timestamptz or json from the column.
    private static void LeaveTypeToServer(IDbDataParameter parameter)
    {
        if (parameter is NpgsqlParameter postgres)
            postgres.NpgsqlDbType = NpgsqlDbType.Unknown;
    }
}
