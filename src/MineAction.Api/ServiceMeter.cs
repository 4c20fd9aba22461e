using System.Diagnostics.Metrics;

namespace MineAction.Api;

/// <summary>The service's own metrics. Where no telemetry is configured nobody listens, and they cost nothing.</summary>
internal static class ServiceMeter
{
    public const string Name = "MineAction.Api";

    private static readonly Meter Meter = new(Name);

    /// <summary>Responses given again from memory.</summary>
    public static readonly Counter<long> CacheHits = Meter.CreateCounter<long>(
        "register.cache.hits", "{response}", "Responses given again from memory.");

    /// <summary>Responses made and kept.</summary>
    public static readonly Counter<long> CacheMisses = Meter.CreateCounter<long>(
        "register.cache.misses", "{response}", "Responses made and kept.");

    /// <summary>Requests refused by the rate limit.</summary>
    public static readonly Counter<long> RateRefusals = Meter.CreateCounter<long>(
        "register.rate_limit.refusals", "{request}", "Requests refused by the rate limit.");

    /// <summary>How long it takes to load a register.</summary>
    public static readonly Histogram<double> LoadTime = Meter.CreateHistogram<double>(
        "register.load.duration", "s", "Time to load the register as of a revision.");

    /// <summary>Whether telemetry is configured.</summary>
    public static bool IsOn { get; set; }

    /// <summary>A value that is asked for at each export; null where there is none.</summary>
    public static void Observe(string name, string unit, string description, Func<double?> value) => Meter.CreateObservableGauge(
        name, () => value() is { } measured ? [new Measurement<double>(measured)] : (Measurement<double>[])[], unit, description);
}
