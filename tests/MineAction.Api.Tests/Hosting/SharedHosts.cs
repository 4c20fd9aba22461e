using System.Collections.Concurrent;

namespace MineAction.Api.Tests.Hosting;

/// <summary>One host for each engine, for all tests that change nothing.</summary>
internal static class SharedHosts
{
    private static readonly ConcurrentDictionary<Engine, Lazy<ApiHost>> Hosts = new();

    /// <summary>The host on this engine; the test is ignored where the engine is absent.</summary>
    public static ApiHost Of(Engine engine)
    {
        if (engine == Engines.PostgreSql)
            Lane.Require(Lane.Postgres);
        return Hosts.GetOrAdd(engine, each => new(() => new ApiHost(each))).Value;
    }

    public static void StopAll()
    {
        foreach (var host in Hosts.Values.Where(host => host.IsValueCreated))
            host.Value.Dispose();
    }
}
