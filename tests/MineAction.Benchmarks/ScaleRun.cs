using System.Diagnostics;
using System.Globalization;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Storage.Sql;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Benchmarks;

/// <summary>
/// What a register of many treaties costs to fill, to load, to keep and to ask. The database stays, for a host to be started on.
/// </summary>
internal static class ScaleRun
{
    /// <param name="factor">Multiples of the Secretary-General's treaties; 0 for the shipped facts.</param>
    /// <param name="file">The SQLite file; made and filled where it is missing.</param>
    public static async Task RunAsync(int factor, string file)
    {
        var store = new RegisterStore(
            StorageServices.CreateDatabase(new DatabaseOptions { ConnectionString = $"Data Source={file}" }, ""), TimeProvider.System);
        var facts = factor == 0
            ? SeedData.Shipped
            : new SeedData(() => new GeneratedFacts(factor).Make(), "MineAction.Benchmarks", "Generated");
        await MeasureAsync("filled, where it was missing", () => store.PrepareAsync(facts, CancellationToken.None));
        var revisions = await store.LoadRevisionsAsync(CancellationToken.None);
        var register = await MeasureAsync("loaded", () => store.LoadAsync(revisions[^1], revisions, CancellationToken.None));
        Console.WriteLine($"{register.Actions.Count} acts, {register.Instruments.Count} instruments; {Memory()}");
        await MeasureAsync(
            "every curve derived",
            () => Task.FromResult(register.Instruments.Keys.Sum(id => register.StatusOf(id)!.Curve.ChangeDays.Count)));
        Console.WriteLine(Memory());
        Ask(register);
    }

    private static void Ask(TreatyRegister register)
    {
        const int Times = 1_000_000;
        string[] ids = [.. register.Instruments.Keys];
        var fastest = TimeSpan.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            var sum = 0;
            for (var i = 0; i < Times; i++)
            {
                var status = register.StatusOf(ids[i % ids.Length])!;
                var day = new DateOnly(1990, 1, 1).AddDays(i % 200 * 66);
                sum += status.Curve.On(day).Parties + status.In(Universe.AllStates, day).Size;
            }

            GC.KeepAlive(sum);
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"a view of any instrument on any day: {fastest.TotalNanoseconds / Times:F0} ns"));
    }

    // A machine that is shared shows in the difference between the two times.
    private static async Task<T> MeasureAsync<T>(string what, Func<Task<T>> work)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = await work();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {watch.Elapsed.TotalSeconds:F2} s, of processor time {(Environment.CpuUsage.TotalTime - before).TotalSeconds:F2} s"));
        return result;
    }

    private static string Memory()
    {
        var resident = Environment.WorkingSet / 1048576;
        return $"resident {resident} MiB, of which live {GC.GetTotalMemory(forceFullCollection: true) / 1048576} MiB";
    }
}
