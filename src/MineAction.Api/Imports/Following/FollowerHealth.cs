using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following;

/// <summary>
/// Health check: when each document of the depositary was last read, and why not since. It warns and never fails: a depositary that cannot
/// be reached is no reason to send readers elsewhere.
/// </summary>
internal sealed class FollowerHealth(FollowingStatus status, RegisterProvider registers) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!registers.IsLoaded)
            return HealthCheckResult.Healthy("No register is loaded yet.");
        try
        {
            return ResultOf(await status.ReadAsync(cancellationToken));
        }
        catch (DbException)
        {
            return HealthCheckResult.Healthy("The database does not answer.");
        }
    }

    private static HealthCheckResult ResultOf(IReadOnlyList<FollowedInstrument> instruments)
    {
        if (instruments.Count == 0)
            return HealthCheckResult.Healthy("The depositary is not followed (Depositary:Follow).");
        var data = instruments.ToDictionary(static each => each.Instrument, static each => (object)DataOf(each));
        var stale = instruments.Where(static each => each.IsStale).Select(static each => each.Instrument).ToList();
        return stale.Count == 0
            ? HealthCheckResult.Healthy("The depositary's documents are read.", data)
            : HealthCheckResult.Degraded($"Not read for long: {string.Join(", ", stale)}.", data: data);
    }

    private static Dictionary<string, string?> DataOf(FollowedInstrument each) => new()
    {
        ["readAt"] = each.ReadAt is { } read ? IsoDate.Of(read) : null,
        ["triedAt"] = each.TriedAt is { } tried ? IsoDate.Of(tried) : null,
        ["failure"] = each.Failure,
        ["dataThrough"] = each.DataThrough is { } day ? IsoDate.Of(day) : null,
    };
}
