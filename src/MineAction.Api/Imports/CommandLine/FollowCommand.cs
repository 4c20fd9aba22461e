using MineAction.Api.Imports.Following;
using MineAction.Api.Storage;

namespace MineAction.Api.Imports.CommandLine;

/// <summary>
/// Following the depositary once, as a command line of the host: whether or not it is due, and whatever the settings say.
/// </summary>
internal static class FollowCommand
{
    public const string Name = "follow";

    public const string Usage = """
        Reads the depositary's documents of all instruments once: records what is new, and proposes what differs.

        follow --once [--Setting:Name=value ...]

        --Setting:Name=v   a setting of the service, for example --Database:ConnectionString="Data Source=/data/register.db"

        Exit status: 0 every document was read, 1 one could not be read or another host is following, 2 the command cannot be understood.
        """;

    private const int Done = 0;
    private const int Incomplete = 1;
    private const int NotUnderstood = 2;

    /// <summary>Runs the command and gives its exit status.</summary>
    /// <param name="words">What follows <c>follow</c>.</param>
    /// <param name="addRegister">Registers the register, its storage and its outbox, and the follower.</param>
    /// <exception cref="StartupException">The database cannot be used.</exception>
    public static async Task<int> RunAsync(string[] words, Action<WebApplicationBuilder> addRegister)
    {
        if (words is ["--help" or "-h"])
        {
            await Console.Out.WriteLineAsync(Usage);
            return Done;
        }

        var settings = words.Where(ImportArguments.IsSetting).ToArray();
        if (!words.Except(settings).SequenceEqual(["--once"]))
        {
            await Console.Error.WriteLineAsync($"follow --once is all there is; Depositary:Follow makes the service follow.\n\n{Usage}");
            return NotUnderstood;
        }

        var builder = ServiceBuilder.Create(settings);
        builder.Logging.ClearProviders();
        addRegister(builder);
        await using var app = builder.Build();
        await Console.Error.WriteLineAsync("Opening the register ...");
        await app.OpenRegisterAsync();
        var follower = app.Services.GetRequiredService<Follower>();
        foreach (var fault in follower.Faults)
            await Console.Error.WriteLineAsync(fault);
        await Console.Error.WriteLineAsync("Following ...");
        return await ReportAsync(await follower.RunAsync(static _ => true, CancellationToken.None));
    }

    private static async Task<int> ReportAsync(IReadOnlyList<FollowedResult>? results)
    {
        if (results is null)
        {
            await Console.Out.WriteLineAsync("Another host is following at the moment. Nothing was read.");
            return Incomplete;
        }

        foreach (var result in results)
            await Console.Out.WriteLineAsync($"{string.Join(", ", result.Document.Instruments)}: {result.What}");
        return results.All(static result => result.IsRead) ? Done : Incomplete;
    }
}
