using BenchmarkDotNet.Running;
using MineAction.Benchmarks;

BenchmarkRunner.Run<RegisterBenchmarks>(args: args);
