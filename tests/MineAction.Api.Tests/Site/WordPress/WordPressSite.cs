using System.Diagnostics;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site.WordPress;

/// <summary>A real WordPress of Debian's packages, on a free loopback port, with a database and a folder of its own.</summary>
internal sealed class WordPressSite : IAsyncDisposable
{
    private const string Program = "/usr/share/wordpress";
    private const string Theme = Program + "/wp-content/themes/twentytwentythree";

    private static readonly string[] Needed = [Program + "/wp-load.php", Theme, "/usr/bin/php", "/usr/sbin/mariadbd"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wordpress-");
    private readonly Uri _home = new($"http://127.0.0.1:{FreePort.Any()}");
    private readonly List<Process> _servers = [];

    private WordPressSite()
    {
    }

    /// <summary>Why there is none here; null where there can be.</summary>
    public static string? Absence => Needed.FirstOrDefault(path => !Path.Exists(path)) is { } missing
        ? $"There is no {missing}; Debian's packages wordpress, wordpress-theme-twentytwentythree, php-cli, php-mysql and mariadb-server "
            + "have it."
        : null;

    private string Site => Path.Combine(_folder.FullName, "site");

    private string Socket => Path.Combine(_folder.FullName, "database.sock");

    public static async Task<WordPressSite> StartAsync()
    {
        Lane.Require(Lane.Browser);
        var site = new WordPressSite();
        try
        {
            await site.StartDatabaseAsync();
            await site.InstallAsync();
            site.Start("php", ["-S", site._home.Authority, "-t", site.Site]);
            await site.WaitAsync(site.AnswersAsync);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Publishes a post as the user of a role, and returns its address.</summary>
    public Task<string> PublishAsync(string role, string content) => RunAsync("php", [Path.Combine(Site, "publish.php"), role, content]);

    public async ValueTask DisposeAsync()
    {
        foreach (var server in Enumerable.Reverse(_servers))
        {
            await RunAsync("kill", ["--", $"-{server.Id}"]);
            await server.WaitForExitAsync();
            server.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private async Task StartDatabaseAsync()
    {
        var data = Path.Combine(_folder.FullName, "database");
        string[] place = ["--no-defaults", $"--user={Environment.UserName}", $"--datadir={data}"];
        await RunAsync("mariadb-install-db", [.. place, "--auth-root-authentication-method=normal", "--skip-test-db"]);
        Start("/usr/sbin/mariadbd", [.. place, $"--socket={Socket}", $"--pid-file={Socket}.pid", "--skip-networking"]);
        await WaitAsync(() => Task.FromResult(File.Exists(Socket)));
        await RunAsync("mariadb", ["--no-defaults", "-S", Socket, "-u", "root", "-e", "create database wordpress"]);
    }

    private async Task InstallAsync()
    {
        // Copied, not linked: WordPress looks for its settings beside the place where its own files really are.
        await RunAsync("cp", ["-rL", Program, Site]);
        foreach (var script in (string[])["wp-config.php", "install.php", "publish.php"])
            File.Copy(Repository.PathOf("tests", "MineAction.Api.Tests", "Site", "WordPress", script), Path.Combine(Site, script), true);
        await RunAsync("php", [Path.Combine(Site, "install.php")]);
    }

    private async Task<bool> AnswersAsync()
    {
        using var http = new HttpClient();
        try
        {
            return (await http.GetAsync(_home)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // A group of its own, that ends as a whole: the workers of PHP's server outlive it.
    private void Start(string program, string[] arguments) => _servers.Add(Process.Start(StartOf("setsid", [program, .. arguments]))!);

    private async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(StartOf(program, arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{await errors}");
    }

    private ProcessStartInfo StartOf(string program, string[] arguments) => new(program, arguments)
    {
        WorkingDirectory = _folder.FullName,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["WORDPRESS_HOME"] = _home.GetLeftPart(UriPartial.Authority), ["PHP_CLI_SERVER_WORKERS"] = "4" },
    };

    private async Task WaitAsync(Func<Task<bool>> holds)
    {
        for (var patience = Stopwatch.StartNew(); !await holds(); await Task.Delay(100))
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(1) || _servers.Exists(server => server.HasExited))
                throw new InvalidOperationException("A server of WordPress did not start.");
        }
    }
}
