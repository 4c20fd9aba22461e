using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MineAction.Api.Http.Telemetry;

/// <summary>Health checks: whether the process runs, and whether it can take a write. Each says why not.</summary>
internal static class HealthEndpoints
{
    public static bool IsAsked(HttpRequest request) => request.Path.StartsWithSegments("/health");

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains("ready"),
            ResponseWriter = WriteAsync,
        });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        var reasons = report.Entries.Values.Select(entry => entry.Description).OfType<string>();
        var body = new Dictionary<string, string>
        {
            ["status"] = report.Status == HealthStatus.Unhealthy ? "unavailable" : "ok",
            ["reason"] = string.Join(' ', reasons),
        };
        http.Response.ContentType = "application/json; charset=utf-8";
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in body.Where(member => member.Value.Length > 0))
                json.WriteString(name, value);
            json.WriteEndObject();
        }

        return http.Response.Body.WriteAsync(buffer.GetBuffer(), 0, (int)buffer.Length, http.RequestAborted);
    }
}
