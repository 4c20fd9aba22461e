using System.Diagnostics;
using Dapper;
using MineAction.Api.Tests.Hosting;
using Npgsql;

namespace MineAction.Api.Tests.Storage;

/// <summary>A private PostgreSQL on a free loopback port and in a folder of its own, that can be stopped and started again.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresCluster>> Shared = new(MakeAsync);

    private readonly string _binaries;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("register-postgres-");
    private readonly int _port = FreePort.Any();
    private bool _isRunning;

    private PostgresCluster(string binaries) => _binaries = binaries;

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Makes and starts a cluster; the test is ignored where PostgreSQL is not installed.</summary>
    public static async Task<PostgresCluster> MakeAsync()
    {
        Lane.Require(Lane.Postgres);
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var binaries = versions
            .Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));
        if (binaries is null)
            Assert.Ignore("PostgreSQL is not installed (Debian: apt-get install postgresql).");
        var cluster = new PostgresCluster(binaries!);
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", "postgres", cluster._folder.FullName);
        await cluster.RunAsServerAsync("initdb", "-D", cluster.Data, "-A", "trust", "-U", "register", "-E", "UTF8", "--no-sync");
        await cluster.StartAsync();
        return cluster;
    }

    /// <summary>The one cluster of the run, for tests that need no more than a database in it.</summary>
    public static Task<PostgresCluster> SharedAsync()
    {
        Lane.Require(Lane.Postgres);
        return Shared.Value;
    }

    public static async Task DisposeSharedAsync()
    {
        if (Shared is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await Shared.Value).DisposeAsync();
    }

    public async Task StartAsync()
    {
        await RunAsServerAsync(
            "pg_ctl",
            "-D",
            Data,
            "-l",
            Path.Combine(_folder.FullName, "log"),
            "-o",
            $"-h 127.0.0.1 -p {_port} -k {_folder.FullName} -c fsync=off",
            "-w",
            "start");
        _isRunning = true;
    }

    /// <summary>Stops it as an operator would who does not wait for clients.</summary>
    public async Task StopAsync()
    {
        await RunAsServerAsync("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");
        _isRunning = false;
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"register_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(AddressOf("postgres"));
        await connection.ExecuteAsync($"create database {name}");
        return AddressOf(name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_isRunning)
            await StopAsync();
        _folder.Delete(recursive: true);
    }

    private string AddressOf(string database) => $"Host=127.0.0.1;Port={_port};Database={database};Username=register;Maximum Pool Size=8";

    // PostgreSQL refuses to run as root.
    private Task RunAsServerAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(_binaries, program), .. arguments])
        : RunAsync(Path.Combine(_binaries, program), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits what its starter holds open: a pipe from it would never end.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1 < /dev/null", "sh", program, .. arguments])
        {
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
