using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using MineAction.Api.Storage.Sql;
using Npgsql;

namespace MineAction.Api.Storage.Postgres;

/// <summary>One database for any number of hosts.</summary>
internal sealed class PostgresDatabase : Database, IDisposable
{
    // Any number that no other user of the same database is likely to lock.
    private const long WritersLock = 0x4D696E65416374;

    // The safety net under notifications, which a connection pooler between us and the database may swallow.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly NpgsqlConnectionStringBuilder _address;
    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
            throw new StartupException("Database:ConnectionString is missing; the engine 'postgresql' needs one such as 'Host=db;Database=register;Username=register;Password=…'.");
        _address = new(connectionString);
        // A reader that needs rows is told within seconds that the database is away.
        if (!_address.ContainsKey("Timeout"))
            _address.Timeout = 5;
        _source = NpgsqlDataSource.Create(_address);
    }

    public override string Migrations => "migrations/postgresql/";

    protected override string Name => $"{_address.Database ?? _address.Username} on {_address.Host}";

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
            yield return await connection.QuerySingleAsync<int>(EmbeddedResource.Read("SelectNewestRevision"));
            await connection.WaitAsync(BetweenLooks, cancellation);
        }
    }

    public override Task SettleAsync(CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose() => _source.Dispose();

    protected override Task CheckWholeAsync(DbConnection connection) => Task.CompletedTask;

    protected override async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection) =>
        [.. await connection.QueryAsync<string>("select table_name from information_schema.tables where table_schema = current_schema() order by table_name")];
}
