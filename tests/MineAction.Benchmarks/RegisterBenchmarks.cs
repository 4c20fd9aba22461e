using BenchmarkDotNet.Attributes;
using MineAction.Api;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Benchmarks;

/// <summary>
/// What an answer and a new revision cost the core. Targets: a view in under 2 microseconds, the register in under 20 milliseconds.
/// </summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private static readonly DateOnly AsOf = new(2009, 8, 1);
    private readonly RegisterFacts _facts = FactsReader.Read(name => EmbeddedResource.Open($"migrations/facts/{name}"));
    private TreatyRegister _register = null!;

    [GlobalSetup]
    public void DeriveOnce()
    {
        _register = new TreatyRegister(_facts);
        AsOfView();
    }

    /// <summary>All counts of an instrument on a day, with its share of all States.</summary>
    [Benchmark]
    public (Tally Counts, GroupView Universe) AsOfView()
    {
        var status = _register.StatusOf("apmbc")!;
        return (status.Curve.On(AsOf), status.In(Universe.AllStates, AsOf));
    }

    /// <summary>The register of all shipped facts: every status and every curve derived.</summary>
    [Benchmark]
    public int BuildRegister()
    {
        var register = new TreatyRegister(_facts);
        return register.Instruments.Keys.Sum(id => register.StatusOf(id)!.Curve.ChangeDays.Count);
    }
}
