using MineAction.Api.Features.Imports.Applying;
using MineAction.Api.Features.Imports.Planning;
using MineAction.Api.Features.Imports.Reading;
using MineAction.Api.Storage;

namespace MineAction.Api.Features.Imports.ImportFile;

/// <summary>The import as a command line of the host, for an editor on the machine of the register.</summary>
internal static class ImportFileCommand
{
    public const string Name = "import";

    private const int Done = 0;
    private const int Refused = 1;
    private const int NotUnderstood = 2;

    /// <summary>Runs the command and gives its exit status.</summary>
    /// <param name="words">What follows <c>import</c>.</param>
    /// <exception cref="StartupException">The database cannot be used.</exception>
    public static async Task<int> RunAsync(string[] words)
    {
        if (words is ["--help" or "-h"])
        {
            await Console.Out.WriteLineAsync(ImportArguments.Usage);
            return Done;
        }

        var (arguments, problem) = ImportArguments.Parse(words);
        if (arguments is null || !File.Exists(arguments.File))
        {
            await Console.Error.WriteLineAsync($"{problem ?? $"There is no file {arguments!.File}."}\n\n{ImportArguments.Usage}");
            return NotUnderstood;
        }

        var builder = WebApplication.CreateBuilder([.. arguments.Settings]);
        builder.Logging.ClearProviders();
        builder.AddStorage();
        await using var app = builder.Build();
        await Console.Error.WriteLineAsync("Opening the register ...");
        await app.OpenRegisterAsync();
        return await ImportAsync(arguments, app.Services);
    }

    private static async Task<int> ImportAsync(ImportArguments arguments, IServiceProvider services)
    {
        var registers = services.GetRequiredService<Registers>();
        await Console.Error.WriteLineAsync($"Reading {arguments.File} ...");
        await using var file = File.OpenRead(arguments.File);
        var document = await new DocumentReader(registers.Newest.Register.Names).ReadAsync(file, arguments.Format, CancellationToken.None);
        await Console.Error.WriteLineAsync("Comparing with the register ...");
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var plan = PlanOf(document, arguments, registers.Newest, now);
        if (plan.HasErrors)
        {
            await PlanText.WriteAsync(Console.Out, Import.Preview(plan, registers.Newest, now));
            await Console.Out.WriteLineAsync(plan.Proposal is null ? "Refused. Nothing was changed." : PlanText.HowToRecord(plan.Proposal));
            return Refused;
        }

        var outcome = arguments.IsDryRun
            ? Import.Preview(plan, registers.Newest, now)
            : await services.GetRequiredService<RegisterWriter>().WriteAsync(
                write => Import.ApplyAsync(PlanOf(document, arguments, write.Before, write.Now), write, Author, arguments.AcceptsChanges), CancellationToken.None);
        await PlanText.WriteAsync(Console.Out, outcome);
        await Console.Out.WriteLineAsync(Result(outcome, arguments.IsDryRun));
        return Done;
    }

    private static ImportPlan PlanOf(StatusDocument document, ImportArguments arguments, RegisterSnapshot newest, DateTimeOffset now) =>
        ImportPlanner.Plan(document, newest.Register, arguments.Instrument, DateOnly.FromDateTime(now.UtcDateTime));

    private static string Author => $"{Environment.UserName} (command line)";

    private static string Result(ImportOutcome outcome, bool isDryRun) => outcome.Recorded.Revision switch
    {
        _ when isDryRun => "A dry run: nothing was changed.",
        var revision when revision == outcome.Before.Revision => $"Nothing to record: the register stays at revision {revision.Id}.",
        var revision => $"Recorded as revision {revision.Id} by {revision.Author}: {revision.Reason}.",
    };
}
