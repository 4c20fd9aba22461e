using System.Collections.Concurrent;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests;

/// <summary>One host for each engine, for all tests that change nothing.</summary>
[SetUpFixture]
public sealed class SharedHosts
{
    private static readonly ConcurrentDictionary<Engine, Lazy<ApiHost>> Hosts = new();

    internal static ApiHost Of(Engine engine) => Hosts.GetOrAdd(engine, each => new(() => new ApiHost(each))).Value;

    [OneTimeTearDown]
    public void StopAll()
    {
        foreach (var host in Hosts.Values.Where(host => host.IsValueCreated))
            host.Value.Dispose();
    }
}
