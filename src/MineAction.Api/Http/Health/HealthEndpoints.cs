using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MineAction.Api.Http.Health;

/// <summary>Health checks: whether the process runs, and whether it can take a write. Each says why not.</summary>
internal static class HealthEndpoints
{
    public static bool IsAsked(HttpRequest request) => request.Path.StartsWithSegments("/health");

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        Map("/health/live", static _ => false);
        Map("/health/ready", static check => check.Tags.Contains("ready"));

        // The framework's health checks answer to every method.
        void Map(string path, Func<HealthCheckRegistration, bool> isAsked) => app
            .MapHealthChecks(path, new HealthCheckOptions { Predicate = isAsked, ResponseWriter = WriteAsync })
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    }

    // What each check found, and what it tells of: an operator reads here when each of the depositary's documents was last read.
    private static async Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.Body);
        json.WriteStartObject();
        json.WriteString("status", report.Status.ToString().ToLowerInvariant());
        if (report.Status == HealthStatus.Unhealthy)
            json.WriteString("reason", ReasonOf(report));
        json.WriteStartObject("checks");
        foreach (var (name, check) in report.Entries)
            WriteCheck(json, name, check);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string ReasonOf(HealthReport report) => string.Join(
        ' ', report.Entries.Values.Where(check => check.Status == HealthStatus.Unhealthy).Select(check => check.Description));

    private static void WriteCheck(Utf8JsonWriter json, string name, HealthReportEntry check)
    {
        json.WriteStartObject(name);
        json.WriteString("status", check.Status.ToString().ToLowerInvariant());
        json.WriteString("description", check.Description);
        foreach (var (key, value) in check.Data)
        {
            json.WriteStartObject(key);
            foreach (var (what, text) in (IReadOnlyDictionary<string, string?>)value)
                json.WriteString(what, text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
