namespace MineAction.Api.Tests.Hosting;

/// <summary>PostgreSQL: one private cluster for the run, started when the first test needs it.</summary>
internal sealed class PostgresEngine : Engine, IDisposable
{
    private readonly Lazy<PostgresCluster> _cluster = new(() => new PostgresCluster());

    public override string? Absence => PostgresCluster.Binaries is null ? "PostgreSQL is not installed (Debian: apt-get install postgresql)." : null;

    public override TestDatabase CreateDatabase() => _cluster.Value.CreateDatabase();

    public void Dispose()
    {
        if (_cluster.IsValueCreated)
            _cluster.Value.Dispose();
    }

    public override string ToString() => "PostgreSQL";
}
