using System.Diagnostics;
using MineAction.Api.Tests.Storage;

namespace MineAction.Api.Tests.Starting;

/// <summary>The built program with words after its name, run to its end in a folder.</summary>
/// <param name="Status">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">What it wrote to its standard error.</param>
internal sealed record CommandRun(int Status, string Output, string Errors)
{
    public static string Program => typeof(Program).Assembly.Location;

    public static Task<CommandRun> InAsync(string folder, params string[] words) => OfAsync(Program, folder, [], words);

    public static async Task<CommandRun> OfAsync(
        string program, string folder, IReadOnlyList<(string Name, string Value)> environment, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            await ServiceProcess.KillAsync(process);
            Assert.Fail($"It goes on running. {await output} {await errors}");
        }

        return new(process.ExitCode, (await output).Trim(), (await errors).Trim());
    }
}
