using System.Diagnostics;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Site;

namespace MineAction.Api.Tests.Documentation;

/// <summary>What the README tells a reader to type works, and prints what the README says it prints.</summary>
public sealed partial class ReadmeTests
{
    private ApiHost _host = null!;
    private DirectoryInfo _folder = null!;

    /// <summary>Every curl line, and the block of output that follows it, where there is one.</summary>
    private static IEnumerable<TestCaseData> Commands
    {
        get
        {
            var blocks = Block().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(block => (Language: block.Groups[1].Value, Text: block.Groups[2].Value)).ToList();
            for (var i = 0; i < blocks.Count; i++)
            {
                // A command with a token is for who may write.
                if (blocks[i].Language != "sh" || !blocks[i].Text.StartsWith("curl ", StringComparison.Ordinal) || blocks[i].Text.Contains("Authorization", StringComparison.Ordinal))
                    continue;
                var output = i + 1 < blocks.Count && blocks[i + 1].Language is "json" or "csv" ? blocks[i + 1].Text : null;
                yield return new TestCaseData(blocks[i].Text, output) { TestName = $"{{m}}({blocks[i].Text.Split('\'')[1]})" };
            }
        }
    }

    [OneTimeSetUp]
    public void Start()
    {
        if (!File.Exists("/usr/bin/curl"))
            Assert.Ignore("There is no curl here.");
        _folder = Directory.CreateTempSubdirectory("mineaction-readme-");
        _host = new ApiHost(Engines.Sqlite);
        _host.UseKestrel(0);
        _host.StartServer();
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _host?.Dispose();
        _folder?.Delete(recursive: true);
    }

    [TestCaseSource(nameof(Commands))]
    public async Task A_curl_line_prints_what_is_written_below_it(string command, string? expected)
    {
        var address = _host.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("set -o pipefail; " + command.Replace("curl ", "curl --fail --silent --show-error ", StringComparison.Ordinal).Replace("http://localhost:8080", address, StringComparison.Ordinal));
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.Zero, errors);
        if (expected is not null)
            Assert.That(output.ReplaceLineEndings("\n").TrimEnd('\n'), Is.EqualTo(expected));
        else
            Assert.That(_folder.GetFiles(), Is.Not.Empty.And.All.Property(nameof(FileInfo.Length)).Positive);
    }

    [Test]
    public void There_are_curl_lines_to_run() => Assert.That(Commands.Count(), Is.GreaterThanOrEqualTo(4));

    [GeneratedRegex("^```([a-z]+)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
