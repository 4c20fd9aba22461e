using System.Diagnostics;
using System.Globalization;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Http.Limits;

/// <summary>A reader who asks one question after the other while others are a burden on the service.</summary>
internal static class OtherReader
{
    private static readonly DateOnly FirstDay = new(1999, 3, 1);

    /// <summary>Of a hundred answers, 99 come within a second, and the service lives.</summary>
    public static async Task AssertAnsweredWhileAsync(ServiceProcess service, HttpClient reader, Func<Task> burden)
    {
        // A service that has just started compiles while it answers.
        for (var number = 0; number < 20; number++)
            await AskAsync(reader, -number);
        var times = new List<TimeSpan>();
        var burdening = burden();
        do
        {
            times.Add(await AskAsync(reader, times.Count));
            await Task.Delay(5);
        }
        while (!burdening.IsCompleted);
        await burdening;
        times.Sort();
        var p99 = times[(int)(times.Count * 0.99)];
        service.Process.Refresh();
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{times.Count} answers meanwhile: p50 {times[times.Count / 2].TotalMilliseconds:0.0} ms, p99 {p99.TotalMilliseconds:0} ms, "
            + $"slowest {times[^1].TotalMilliseconds:0} ms; at most {service.Process.PeakWorkingSet64 / 1024 / 1024} MiB resident."));
        Assert.That(service.Process.HasExited, Is.False, service.Errors);
        Assert.That(p99.TotalMilliseconds, Is.LessThan(1000), "others are answered meanwhile");
    }

    // Every other answer is in the cache, the rest are made.
    private static async Task<TimeSpan> AskAsync(HttpClient reader, int number)
    {
        var day = FirstDay.AddDays(number % 2 == 0 ? 0 : number % 3000);
        var view = $"/v1/instruments/apmbc/universalization?asOf={day:yyyy-MM-dd}";
        var watch = Stopwatch.StartNew();
        using var answer = await reader.GetAsync(new Uri(view, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return watch.Elapsed;
    }
}
