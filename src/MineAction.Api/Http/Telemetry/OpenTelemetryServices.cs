using Microsoft.Extensions.Caching.Memory;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Health;
using MineAction.Api.Register;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MineAction.Api.Http.Telemetry;

/// <summary>
/// OpenTelemetry by its standard variables: a signal is exported where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, or that of the signal, is set.
/// Where none is, nothing is registered.
/// </summary>
internal static class OpenTelemetryServices
{
    private const string Database = "Npgsql";

    // Requests by operation and status, and connections. The framework's others count the same requests again, in each of its parts.
    private static readonly string[] Framework = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var (traces, metrics, logs) = (IsOn(configuration, "TRACES"), IsOn(configuration, "METRICS"), IsOn(configuration, "LOGS"));
        ServiceMeter.IsOn = traces || metrics || logs;
        if (!ServiceMeter.IsOn)
            return;
        var telemetry = builder.Services.AddOpenTelemetry();
        if (string.IsNullOrEmpty(configuration["OTEL_SERVICE_NAME"]))
            telemetry.ConfigureResource(resource => resource.AddService("mineaction-api"));
        if (traces)
        {
            telemetry.WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(requests => requests.Filter = http => !HealthEndpoints.IsAsked(http.Request))
                .AddSource(Database)
                .AddOtlpExporter());
        }

        if (metrics)
        {
            telemetry.WithMetrics(metering => metering
                .AddMeter([ServiceMeter.Name, Database, .. Framework])
                .AddRuntimeInstrumentation()
                .AddView("http.server.active_requests", MetricStreamConfiguration.Drop)
                .AddOtlpExporter());
            builder.Services.Configure<MemoryCacheOptions>(cache => cache.TrackStatistics = true);
        }

        if (logs)
            telemetry.WithLogging(logging => logging.AddOtlpExporter());
    }

    /// <summary>Begins to observe what a register is.</summary>
    public static void ObserveRegister(this WebApplication app)
    {
        if (!ServiceMeter.IsOn)
            return;
        var registers = app.Services.GetRequiredService<RegisterProvider>();
        var cache = (MemoryCache)app.Services.GetRequiredService<IMemoryCache>();
        ServiceMeter.Observe(
            "register.revision", "{revision}", "The newest revision.", () => registers.IsLoaded ? registers.Newest.Revision.Id : null);
        ServiceMeter.Observe(
            "register.data_through",
            "s",
            "The last day that the record knows of, in seconds since 1970.",
            () => registers.IsLoaded && DatasetDescription.DataThrough(registers.Newest) is { } day
                ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeSeconds()
                : null);
        ServiceMeter.Observe(
            "register.cache.size", "By", "Memory that responses take.", () => cache.GetCurrentStatistics()?.CurrentEstimatedSize);
    }

    private static bool IsOn(ConfigurationManager configuration, string signal) =>
        !string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
        && configuration[$"OTEL_{signal}_EXPORTER"] is (null or "" or "otlp")
        && (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 }
            || configuration[$"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT"] is { Length: > 0 });
}
