using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MineAction.Api.Register;
using MineAction.Api.Storage.Migrations;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Storage;

/// <summary>Health check: ready when the database answers, its schema is the one this version knows, and the register is open.</summary>
internal sealed class RegisterHealth(Database database, RegisterProvider registers) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!registers.Opened.IsCompleted)
            return HealthCheckResult.Unhealthy("The register is not open yet.");
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            return await Migrator.IsUpToDateAsync(database, connection)
                ? HealthCheckResult.Healthy($"Revision {registers.Newest.Revision.Id} is loaded.")
                : HealthCheckResult.Unhealthy("The schema of the database is not the one this version knows.");
        }
        catch (DbException e)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", e);
        }
    }
}
