using System.Globalization;
using BenchmarkDotNet.Running;
using MineAction.Benchmarks;

// scale <factor> <file>: a register of that size, measured. Anything else is for BenchmarkDotNet.
if (args is ["scale", var factor, var file])
    await ScaleRun.RunAsync(int.Parse(factor, CultureInfo.InvariantCulture), file);
else
    BenchmarkRunner.Run<RegisterBenchmarks>(args: args);
