using System.Diagnostics;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Imports.Following;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Imports.CommandLine;

/// <summary>Following as an editor types it, in a process of its own.</summary>
public sealed class FollowCommandTests
{
    [TestCase("sqlite")]
    [TestCase("postgresql", Category = Lane.Postgres)]
    public async Task Once_reads_everything_and_says_what_came_of_each(string engine)
    {
        await using var database = await TestDatabase.MakeAsync(engine);
        await using var server = await DepositaryServer.StartAsync();
        var yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);
        server.Serve("XXVI-5", StatusPage.Of("XXVI-5", yesterday).WithAccessionOfGeorgia().Bytes);
        server.Serve("XXVI-2", StatusPage.Of("XXVI-2", yesterday).Bytes);
        string[] words =
        [
            "follow", "--once", .. database.Settings, .. server.Settings.Select(each => $"--{each.Key}={each.Value}"),
            "--Depositary:Addresses:amok=https://treaties.example.org/amok",
        ];

        var first = await RunAsync(words);
        var second = await RunAsync(words);

        Assert.That((first.Status, second.Status), Is.EqualTo((1, 1)), "most pages are not there");
        Assert.That(first.Text, Does.Contain("apmbc: brought 1 further act: revision 2.")
            .And.Contain("ccw, ccw-p1, ccw-p2, ccw-p3: agrees with the record, as at ")
            .And.Contain("ccm: could not be read: The server answered 404."));
        Assert.That(second.Text, Does.Contain("apmbc: has not changed."));
        Assert.That(first.Errors, Does.Contain("Depositary:Addresses:amok names no instrument of this register"));
        Assert.That((await database.CountsAsync()).Revisions, Is.EqualTo(3));
    }

    [TestCase("follow")]
    [TestCase("follow --twice")]
    [TestCase("follow --once now")]
    public async Task A_command_that_cannot_be_understood_ends_with_2_and_shows_how_to_write_it(string words)
    {
        var run = await RunAsync(words.Split(' '));
        Assert.That((run.Status, run.Text), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.StartWith("follow --once is all there is").And.Contain("Exit status:"));
    }

    private static async Task<(int Status, string Text, string Errors)> RunAsync(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, text.Trim(), await errors);
    }
}
