using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Documentation;

/// <summary>What a README says to type works, and prints what stands below it.</summary>
public sealed partial class ReadmeTests
{
    private ApiHost _host = null!;
    private DirectoryInfo _folder = null!;

    /// <summary>Every curl line, and the language and text of the block of output right below it, where there is one.</summary>
    private static IEnumerable<TestCaseData> Commands =>
        from page in Pages.Readmes
        from Match block in CurlBlock().Matches(Pages.TextOf(page))
        let command = block.Groups["command"].Value
        // A command with a token is for who may write.
        where !command.Contains("Authorization", StringComparison.Ordinal)
        select new TestCaseData(command, block.Groups["language"].Value, block.Groups["output"].Value)
        {
            TestName = $"{{m}}({page}: {command.Split('\'')[1]})",
        };

    [OneTimeSetUp]
    public void Start()
    {
        if (!File.Exists("/usr/bin/curl"))
            Assert.Ignore("There is no curl here.");
        _host = new ApiHost(Engines.Sqlite);
        _host.UseKestrel(0);
        _host.StartServer();
    }

    [OneTimeTearDown]
    public void Stop() => _host?.Dispose();

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("mineaction-readme-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [TestCaseSource(nameof(Commands))]
    public async Task A_curl_line_prints_what_is_written_below_it(string command, string language, string expected)
    {
        var address = _host.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("set -o pipefail; " + command
            .Replace("curl ", "curl --fail --silent --show-error ", StringComparison.Ordinal)
            .Replace("http://localhost:8080", address, StringComparison.Ordinal));
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.Zero, errors);
        if (expected.Length > 0)
            Assert.That(Readable(output, language), Is.EqualTo(Readable(expected, language)));
        else if (output.Length == 0)
            Assert.That(_folder.GetFiles(), Is.Not.Empty.And.All.Property(nameof(FileInfo.Length)).Positive);
    }

    [Test]
    public void There_are_curl_lines_to_run() => Assert.That(Commands.Count(), Is.GreaterThanOrEqualTo(8));

    // A page breaks a long line of JSON; members, values and their order are the same.
    private static string Readable(string text, string language) =>
        language == "json" ? JsonNode.Parse(text)!.ToJsonString() : text.ReplaceLineEndings("\n").TrimEnd('\n');

    [GeneratedRegex(
        "^```sh\n(?<command>curl (?:(?!```).)*?)\n```$(?:\n\n```(?<language>json|csv)\n(?<output>(?:(?!```).)*?)\n```$)?",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CurlBlock();
}
