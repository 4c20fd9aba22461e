using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Http.Telemetry;

/// <summary>What the service exports arrives at a receiver of OTLP (http/protobuf), as far as names tell.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class OpenTelemetryTests
{
    [Test]
    public async Task Traces_metrics_and_logs_arrive_where_the_standard_variables_say()
    {
        var received = new ConcurrentDictionary<string, string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var receiver = builder.Build();
        receiver.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(
                http.Request.Path.Value!,
                _ => Encoding.Latin1.GetString(body.ToArray()),
                (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await receiver.StartAsync();
        await using var database = await TestDatabase.MakeAsync("sqlite");
        await using var service = ServiceProcess.Start(
            database,
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={receiver.Urls.Single()}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "--OTEL_METRIC_EXPORT_INTERVAL=500",
            "--OTEL_BSP_SCHEDULE_DELAY=200",
            "--OTEL_BLRP_SCHEDULE_DELAY=200",
            "--RateLimit:PermitsPerMinute=4");
        using var client = await service.ClientAsync();
        // Made, given again from memory twice, of another operation, and refused.
        foreach (var path in new[] { "apmbc", "apmbc", "apmbc", "ccm/universalization", "apmbc" })
            (await client.GetAsync(new Uri($"/v1/instruments/{path}", UriKind.Relative))).Dispose();

        await AssertArrivesAsync("/v1/traces", "v1/instruments/{instrument}", "http.response.status_code", "mineaction-api");
        await AssertArrivesAsync(
            "/v1/metrics",
            "http.server.request.duration",
            "v1/instruments/{instrument}/universalization",
            "register.cache.hits",
            "register.cache.misses",
            "register.cache.size",
            "register.load.duration",
            "register.revision",
            "register.data_through",
            "register.rate_limit.refusals",
            "webhooks.outbox.age");
        await AssertArrivesAsync("/v1/logs", "Ready. Page");

        async Task AssertArrivesAsync(string signal, params string[] names)
        {
            var missing = names;
            for (var attempt = 0; attempt < 100 && missing.Length > 0; attempt++)
            {
                await Task.Delay(100);
                var text = received.GetValueOrDefault(signal) ?? "";
                missing = [.. names.Where(name => !text.Contains(name, StringComparison.Ordinal))];
            }

            Assert.That(missing, Is.Empty, signal);
        }
    }

    [Test]
    public async Task An_endpoint_that_is_not_there_stops_nothing()
    {
        await using var database = await TestDatabase.MakeAsync("sqlite");
        await using var service = ServiceProcess.Start(
            database,
            "--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:9",
            "--OTEL_METRIC_EXPORT_INTERVAL=200",
            "--OTEL_BSP_SCHEDULE_DELAY=100");
        using var client = await service.ClientAsync();
        for (var i = 0; i < 50; i++)
        {
            using var answer = await client.GetAsync(new Uri($"/v1/instruments/apmbc?asOf=2009-08-{1 + (i % 28):00}", UriKind.Relative));
            Assert.That((int)answer.StatusCode, Is.EqualTo(200));
        }
    }
}
