using MineAction.Api.Imports.Applying;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Imports.CommandLine;

/// <summary>The import as a command line of the host, for an editor on the machine of the register.</summary>
internal static class ImportFileCommand
{
    public const string Name = "import";

    private const int Done = 0;
    private const int Refused = 1;
    private const int NotUnderstood = 2;

    /// <summary>Runs the command and gives its exit status.</summary>
    /// <param name="words">What follows <c>import</c>.</param>
    /// <param name="addRegister">Registers the register, its storage and its outbox.</param>
    /// <exception cref="StartupException">The database cannot be used.</exception>
    public static async Task<int> RunAsync(string[] words, Action<WebApplicationBuilder> addRegister)
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

        await using var app = Host(arguments, addRegister);
        return arguments.Format is { } format
            ? await ImportDocumentAsync(arguments, format, app)
            : await ImportArchiveAsync(arguments, app.Services.GetRequiredService<RegisterStore>());
    }

    private static WebApplication Host(ImportArguments arguments, Action<WebApplicationBuilder> addRegister)
    {
        var builder = ServiceBuilder.Create([.. arguments.Settings]);
        builder.Logging.ClearProviders();
        addRegister(builder);
        return builder.Build();
    }

    private static async Task<int> ImportArchiveAsync(ImportArguments arguments, RegisterStore store)
    {
        await Console.Error.WriteLineAsync($"Reading {arguments.File} ...");
        await using var file = File.OpenRead(arguments.File);
        var (facts, problem) = ArchiveReader.Read(file);
        if (facts is null)
            return await RefuseAsync(problem!);
        var seed = new SeedData(() => facts, Author, $"Import of {Path.GetFileName(arguments.File)}");
        if (!arguments.IsDryRun && !await store.PrepareAsync(seed, CancellationToken.None))
        {
            return await RefuseAsync(
                "The register is not empty. An archive begins a new one: name its database by --Database:ConnectionString=...");
        }

        var holds = $"{facts.Instruments.Count} instruments, {facts.Participants.Count} participants, {facts.Actions.Count} actions";
        await Console.Out.WriteLineAsync(arguments.IsDryRun
            ? $"The archive is whole: {holds}. A dry run: nothing was changed."
            : $"Recorded as revision 1 by {Author}: {holds}.");
        return Done;
    }

    private static async Task<int> RefuseAsync(string problem)
    {
        await Console.Out.WriteLineAsync($"{problem} Nothing was changed.");
        return Refused;
    }

    private static async Task<int> ImportDocumentAsync(ImportArguments arguments, SourceFormat format, WebApplication app)
    {
        await Console.Error.WriteLineAsync("Opening the register ...");
        await app.OpenRegisterAsync();
        var registers = app.Services.GetRequiredService<RegisterProvider>();
        await Console.Error.WriteLineAsync($"Reading {arguments.File} ...");
        await using var file = File.OpenRead(arguments.File);
        var document = await new DocumentReader(registers.Newest.Register.Names).ReadAsync(file, format, CancellationToken.None);
        document = document.AsAt(arguments.StatusAsAt);
        await Console.Error.WriteLineAsync("Comparing with the register ...");
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var plan = PlanOf(document, arguments, registers.Newest, now);
        if (plan.HasErrors || (!arguments.IsDryRun && plan.Undecided(arguments.Decisions).Any()))
        {
            await PlanText.WriteAsync(Console.Out, Import.Preview(plan, registers.Newest, now, arguments.Decisions));
            await Console.Out.WriteLineAsync(PlanText.WhyRefused(plan));
            return Refused;
        }

        var outcome = arguments.IsDryRun
            ? Import.Preview(plan, registers.Newest, now, arguments.Decisions)
            : await app.Services.GetRequiredService<RegisterWriter>().WriteAsync(
                write => Import.ApplyAsync(
                    PlanOf(document, arguments, write.Before, write.Now), write, Author, arguments.Decisions),
                CancellationToken.None);
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
