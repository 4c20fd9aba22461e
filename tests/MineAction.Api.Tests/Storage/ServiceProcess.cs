using System.Diagnostics;
using System.Globalization;
using System.Text;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Storage;

/// <summary>The service as a process of its own, on a free port and a database of its own, that can be killed for real.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServiceProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                _address.TrySetResult(new Uri(line.Data[(at + Listening.Length)..]));
        };
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.Exited += (_, _) => _address.TrySetCanceled();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Process Process => _process;

    /// <summary>What the process wrote to its standard error.</summary>
    public string Errors => _errors.ToString().Trim();

    /// <summary>Starts the built service on a database; settings are as on a command line, <c>--Key=value</c>.</summary>
    public static ServiceProcess Start(TestDatabase database, params string[] settings) => Start(database, [], settings);

    /// <summary>The same with variables of the environment, for what the runtime reads.</summary>
    public static ServiceProcess Start(
        TestDatabase database, IReadOnlyList<(string Name, string Value)> environment, params string[] settings) =>
        Start([], database, environment, settings);

    /// <summary>The same by way of a command that becomes the one whose words follow.</summary>
    public static ServiceProcess Start(
        IEnumerable<string> by, TestDatabase database, IReadOnlyList<(string Name, string Value)> environment, params string[] settings)
    {
        Lane.Require(Lane.Kill);
        string[] words =
            [.. by, "dotnet", typeof(Program).Assembly.Location, "--urls=http://127.0.0.1:0", .. database.Settings, .. settings];
        var start = new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new ServiceProcess(start);
    }

    /// <summary>A client of the service, once it listens.</summary>
    /// <exception cref="OperationCanceledException">The process ended instead.</exception>
    public async Task<HttpClient> ClientAsync() => new() { BaseAddress = await _address.Task.WaitAsync(TimeSpan.FromSeconds(60)) };

    /// <summary>Starts it once, until the database holds the shipped facts.</summary>
    public static async Task FillAsync(TestDatabase database)
    {
        await using var service = Start(database);
        using var client = await service.ClientAsync();
        await client.GetStringAsync(new Uri("/v1/instruments", UriKind.Relative));
    }

    /// <summary>The one line with which a start refuses a database.</summary>
    public static async Task<string> RefusalAsync(TestDatabase database, params string[] settings)
    {
        await using var service = Start(database, settings);
        Assert.That(await service.ExitCodeAsync(), Is.EqualTo(1));
        Assert.That(service.Errors.Split('\n'), Has.Length.EqualTo(1), service.Errors);
        return service.Errors;
    }

    /// <summary>Waits for the process to end by itself.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Ends it at once, as <c>kill -9</c> does.</summary>
    public Task KillAsync() => KillAsync(_process);

    /// <summary>Ends any process at once.</summary>
    public static Task KillAsync(Process process)
    {
        Lane.Require(Lane.Kill);
        process.Kill();
        return process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as <c>docker stop</c> does, and waits for that.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", _process.Id.ToString(CultureInfo.InvariantCulture));
        return await ExitCodeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
