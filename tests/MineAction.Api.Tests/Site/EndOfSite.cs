using MineAction.Api.Tests.Site.Browsing;

namespace MineAction.Api.Tests.Site;

/// <summary>What the browser tests share ends with them.</summary>
[SetUpFixture]
public sealed class EndOfSite
{
    [OneTimeTearDown]
    public Task StopBrowser() => SharedBrowser.StopAsync();
}
