using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace MineAction.Api.Tests.Hosting;

/// <summary>A private PostgreSQL on a free loopback port and in a folder of its own, that can be stopped and started again.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mineaction-postgres-");
    private readonly int _port = FreePort();
    private bool _isRunning;

    /// <summary>Makes and starts a cluster.</summary>
    public PostgresCluster()
    {
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", _folder.FullName);
        RunAsServer("initdb", "-D", Data, "-A", "trust", "-U", "register", "-E", "UTF8", "--no-sync");
        Start();
    }

    /// <summary>The folder of the newest PostgreSQL that is installed; null where there is none.</summary>
    public static string? Binaries { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private string Data => Path.Combine(_folder.FullName, "data");

    public void Start()
    {
        RunAsServer("pg_ctl", "-D", Data, "-l", Path.Combine(_folder.FullName, "log"), "-o", $"-h 127.0.0.1 -p {_port} -k {_folder.FullName} -c fsync=off", "-w", "start");
        _isRunning = true;
    }

    /// <summary>Stops it as an operator would who does not wait for clients.</summary>
    public void Stop()
    {
        RunAsServer("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");
        _isRunning = false;
    }

    /// <summary>A new, empty database. It ends with the cluster.</summary>
    public TestDatabase CreateDatabase()
    {
        var name = $"register_{Guid.NewGuid():N}";
        using var connection = new NpgsqlConnection(AddressOf("postgres"));
        connection.Execute($"create database {name}");
        return new TestDatabase("postgresql", AddressOf(name), () => { });
    }

    public void Dispose()
    {
        if (_isRunning)
            Stop();
        _folder.Delete(recursive: true);
    }

    private string AddressOf(string database) => $"Host=127.0.0.1;Port={_port};Database={database};Username=register;Maximum Pool Size=8";

    // PostgreSQL refuses to run as root.
    private static void RunAsServer(string program, params string[] arguments)
    {
        if (Environment.IsPrivilegedProcess)
            Run("runuser", ["-u", "postgres", "--", Path.Combine(Binaries!, program), .. arguments]);
        else
            Run(Path.Combine(Binaries!, program), arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server inherits what its starter holds open: a pipe from it would never end.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1 < /dev/null", "sh", program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
