using System.Diagnostics;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Starting;

/// <summary>A published build keeps what is its own beside itself, from whatever folder it is started.</summary>
[Category(Lane.Kill)]
[NonParallelizable]
public sealed class PublishedStartTests
{
    private string _published = "";
    private string _folder = "";

    // What the build put beside the tests is what a publish puts into a folder.
    [SetUp]
    public void CopyBuild()
    {
        _published = Directory.CreateTempSubdirectory("published-").FullName;
        _folder = Directory.CreateTempSubdirectory("elsewhere-").FullName;
        var built = Path.GetDirectoryName(CommandRun.Program)!;
        foreach (var file in Directory.EnumerateFiles(built))
            File.Copy(file, Path.Combine(_published, Path.GetFileName(file)));
        foreach (var folder in new[] { "runtimes" }.Select(name => Path.Combine(built, name)).Where(Directory.Exists))
            File.CreateSymbolicLink(Path.Combine(_published, Path.GetFileName(folder)), folder);
    }

    [TearDown]
    public void RemoveFolders()
    {
        Directory.Delete(_published, recursive: true);
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task The_database_is_made_beside_the_assembly_and_the_start_says_what_is_where()
    {
        var output = await OutputAsync("/health/ready");

        Assert.That(File.Exists(Path.Combine(_published, "register.db")), Is.True);
        Assert.That(File.Exists(Path.Combine(_folder, "register.db")), Is.False);
        string[] said = ["/swagger", "/openapi/v1.json", _published, "revision 1", "Nobody can write", "does not follow"];
        foreach (var each in said)
            Assert.That(output, Does.Contain(each));
    }

    [Test]
    public async Task The_database_of_an_earlier_version_in_the_folder_of_the_start_is_used_and_named()
    {
        var former = Path.Combine(_folder, "register.db");
        await using (var database = await TestDatabase.MakeAsync("sqlite"))
        {
            await ServiceProcess.FillAsync(database);
            File.Copy(database.File, former);
        }

        Assert.That(await OutputAsync("/health/ready"), Does.Contain(former));
        Assert.That(File.Exists(Path.Combine(_published, "register.db")), Is.False);
    }

    [Test]
    public async Task Two_databases_are_a_refusal_that_names_both()
    {
        string[] both = [Path.Combine(_folder, "register.db"), Path.Combine(_published, "register.db")];
        foreach (var file in both)
            await File.WriteAllBytesAsync(file, []);
        var run = await CommandRun.OfAsync(Path.Combine(_published, "MineAction.Api.dll"), _folder, []);

        Assert.That(run.Status, Is.EqualTo(1));
        foreach (var file in both)
            Assert.That(run.Errors, Does.Contain(file));
    }

    [TestCase("ASPNETCORE_URLS", "http://127.0.0.1:{0}")]
    [TestCase("DOTNET_URLS", "http://127.0.0.1:{0}")]
    [TestCase("URLS", "http://127.0.0.1:{0}")]
    [TestCase("ASPNETCORE_HTTP_PORTS", "{0}")]
    [TestCase("HTTP_PORTS", "{0}")]
    public async Task The_address_is_where_the_platform_says(string variable, string value)
    {
        var port = FreePort.Any();
        await OutputAsync("/health/live", port, (variable, value.Replace("{0}", $"{port}", StringComparison.Ordinal)));
    }

    private Task<string> OutputAsync(string path)
    {
        var port = FreePort.Any();
        return OutputAsync(path, port, ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"));
    }

    // What a start writes until it answers at the port.
    private async Task<string> OutputAsync(string path, int port, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(_published, "MineAction.Api.dll")])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var status = 0;
        for (var attempt = 0; attempt < 300 && status != 200 && !process.HasExited; attempt++)
        {
            await Task.Delay(100);
            status = await StatusAsync(client, path);
        }

        await Task.Delay(300);
        await ServiceProcess.KillAsync(process);
        Assert.That(status, Is.EqualTo(200), $"{await output}{await errors}");
        return await output;
    }

    private static async Task<int> StatusAsync(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }
}
