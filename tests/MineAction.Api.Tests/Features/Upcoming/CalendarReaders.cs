using System.Diagnostics;
using System.Text.Json;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Features.Upcoming;

/// <summary>Two calendar libraries that are not the one that writes: what they read is what a calendar shows.</summary>
internal static class CalendarReaders
{
    private static readonly string Packages = Repository.PathOf("tests", "MineAction.Api.Tests", "Site", "node_modules");

    /// <summary>Why calendars cannot be read; null where they can.</summary>
    public static string? Absent => new[] { "ical.js", "node-ical" }.All(name => Directory.Exists(Path.Combine(Packages, name)))
        ? null
        : "ical.js and node-ical are not there: npm ci --prefix tests/MineAction.Api.Tests/Site";

    /// <summary>The events as the two libraries read them, which must be the same.</summary>
    public static async Task<IReadOnlyList<CalendarEvent>> ReadAsync(string calendar)
    {
        var script = Repository.PathOf("tests", "MineAction.Api.Tests", "Features", "Upcoming", "read-calendar.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await node.StandardInput.WriteAsync(calendar);
        node.StandardInput.Close();
        var errors = node.StandardError.ReadToEndAsync();
        var read = JsonSerializer.Deserialize<Dictionary<string, List<CalendarEvent>>>(
            await node.StandardOutput.ReadToEndAsync(), JsonSerializerOptions.Web);
        Assert.That(await errors, Is.Empty);
        Assert.That(read!["node-ical"], Is.EquivalentTo(read["ical.js"]), "both read the same");
        return read["ical.js"];
    }
}
