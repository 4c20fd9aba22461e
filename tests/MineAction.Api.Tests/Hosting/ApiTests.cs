using MineAction.Api.Tests.Contract;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Tests that ask the service as a caller does, once on each engine. Every answer is checked against the contract.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public abstract class ApiTests(Engine engine)
{
    private protected ApiClient Api { get; private set; } = null!;

    private protected Engine Engine => engine;

    [OneTimeSetUp]
    public void FindHost()
    {
        if (engine.Absence is { } reason)
            Assert.Ignore(reason);
        Api = new ApiClient(SharedHosts.Of(engine).CreateClient());
    }

    [OneTimeTearDown]
    public void DisposeClient() => Api?.Dispose();
}
