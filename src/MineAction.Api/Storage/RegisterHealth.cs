using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MineAction.Api.Register;
using MineAction.Api.Storage.Migrations;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage;

/// <summary>
/// Health check: ready when the database can be written, its schema is the one this version knows, and the register is open. Whoever
/// asks, the database is tried once a second at most.
/// </summary>
internal sealed class RegisterHealth(Database database, RegisterProvider registers, TimeProvider clock) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(0.8);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private HealthCheckResult? _last;
    private long _checkedAt;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!registers.Opened.IsCompleted)
            return HealthCheckResult.Unhealthy("The register is not open yet.");
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_last is null || clock.GetElapsedTime(_checkedAt) > Lifetime)
                _last = await CheckAsync(cancellationToken);
            _checkedAt = clock.GetTimestamp();
            return _last.Value;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<HealthCheckResult> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            await database.RequireSoundAsync(cancellation);
            await using var connection = await database.OpenAsync(cancellation);
            if (!await Migrator.IsUpToDateAsync(database, connection))
                return HealthCheckResult.Unhealthy("The schema of the database is not the one that this version knows.");
            if (await Database.NewestRevisionAsync(connection) < registers.Newest.Revision.Id)
                return HealthCheckResult.Unhealthy("The database was replaced by an older one while the service runs.");
            await database.ProbeWritingAsync(cancellation);
            return HealthCheckResult.Healthy($"Revision {registers.Newest.Revision.Id} is loaded.");
        }
        catch (RegisterUnavailableException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
        catch (DbException e)
        {
            return HealthCheckResult.Unhealthy($"The database {database.Reason(e)}.", e);
        }
    }
}
