using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Contract;

/// <summary>The document is the one that is committed, says everything, and its examples are real.</summary>
public sealed class OpenApiDocumentTests
{
    private const string HowToRenew =
        "If the contract was meant to change: UPDATE_OPENAPI=1 dotnet test tests/MineAction.Api.Tests --filter Name=The_served_document_is_the_committed_one, "
        + "look at the difference, and tell callers in openapi/CHANGELOG.md.";

    private static readonly bool Renews = Environment.GetEnvironmentVariable("UPDATE_OPENAPI") == "1";

    [Test]
    public async Task The_served_document_is_the_committed_one()
    {
        using var http = SharedHosts.Of(Engines.Sqlite).CreateClient();
        var served = await http.GetStringAsync("/openapi/v1.json");

        var file = Repository.PathOf("openapi", "v1.json");
        if (Renews)
            await File.WriteAllTextAsync(file, served);
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo(served), HowToRenew);
    }
}
