using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests;

/// <summary>What all tests share ends with them.</summary>
[SetUpFixture]
public sealed class EndOfRun
{
    [OneTimeTearDown]
    public Task StopSharedCluster() => PostgresCluster.DisposeSharedAsync();
}
