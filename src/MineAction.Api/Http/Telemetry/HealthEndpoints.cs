using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace MineAction.Api.Http.Telemetry;

/// <summary>Health checks: whether the process runs, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    public static bool IsAsked(HttpRequest request) => request.Path.StartsWithSegments("/health");

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}
