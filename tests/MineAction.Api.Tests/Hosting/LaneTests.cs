using MineAction.Api.Tests.Site.Browsing;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Hosting;

/// <summary>Whoever leaves out a lane leaves out all that it needs.</summary>
public sealed class LaneTests
{
    [Test]
    public async Task A_test_outside_a_lane_cannot_do_what_only_the_lane_does()
    {
        await using var database = await TestDatabase.MakeAsync(Engines.Sqlite.Name);

        Assert.That(() => ServiceProcess.Start(database), Refused(Lane.Kill));
        Assert.That(SharedBrowser.GetAsync, Refused(Lane.Browser));
        Assert.That(PostgresCluster.MakeAsync, Refused(Lane.Postgres));
        Assert.That(PostgresCluster.SharedAsync, Refused(Lane.Postgres));
        Assert.That(() => SharedHosts.Of(Engines.PostgreSql), Refused(Lane.Postgres));
    }

    // The one file asks for the lane.
    [TestCase(".Kill(", "Storage/ServiceProcess.cs")]
    [TestCase(".LaunchAsync(", "Site/Browsing/SharedBrowser.cs")]
    [TestCase("\"initdb\"", "Storage/PostgresCluster.cs")]
    public void One_file_alone_does_it(string what, string where)
    {
        var folder = Repository.PathOf("tests", "MineAction.Api.Tests");
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith($"{nameof(LaneTests)}.cs", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(what, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file));

        Assert.That(files, Is.EqualTo([where]));
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint Refused(string lane) =>
        Throws.InvalidOperationException.With.Message.EqualTo($"{TestContext.CurrentContext.Test.FullName} lacks the category {lane}.");
}
