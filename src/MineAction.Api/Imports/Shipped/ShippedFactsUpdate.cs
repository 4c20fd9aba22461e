using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;

namespace MineAction.Api.Imports.Shipped;

/// <summary>Brings a register that the shipped facts of an earlier build began up to those of this one: once, as one revision.</summary>
internal sealed class ShippedFactsUpdate(RegisterProvider registers, RegisterWriter writer, ILogger<ShippedFactsUpdate> log)
{
    private const int MostNamed = 50;

    /// <summary>Records what the shipped facts change, if the register does not have them, and logs what was done and left.</summary>
    public async Task TakeAsync(SeedData shipped, CancellationToken cancellation)
    {
        var issue = shipped.Issue!;
        if (!IsDue(registers.Newest.Revision, issue))
            return;
        try
        {
            var (plan, revision) = await writer.WriteAsync(write => RecordAsync(write, shipped, issue), cancellation);
            if (plan is not null)
                Log(plan, issue, revision);
        }
        catch (ArgumentException e)
        {
            // What editors have recorded, and the shipped facts rely on in another way, is not ours to mend.
            log.LogError(
                "The shipped facts of {Day:yyyy-MM-dd} cannot be taken: {Problem} The register stays as it is.", issue.IssuedOn, e.Message);
        }
    }

    // A register that an archive began is its owner's, and one that a newer build brought up to date does not go back.
    private bool IsDue(Revision newest, ShippedFacts issue) =>
        newest.Shipped?.Digest != issue.Digest
        && !(newest.Shipped?.IssuedOn > issue.IssuedOn)
        && registers.Revisions.Any(revision => revision.RecordsShippedFacts);

    private async Task<(ShippedFactsPlan? Plan, int Revision)> RecordAsync(UnitOfWork write, SeedData shipped, ShippedFacts issue)
    {
        // Another host may have been quicker.
        if (!IsDue(write.Before.Revision, issue))
            return (null, write.Before.Revision.Id);
        var history = await ShippedHistory.SelectAsync(write.Transaction, registers.Revisions);
        var plan = ShippedFactsPlanner.Plan(write.Before, history, shipped.Read());
        await write.RecordAsync(shipped.Author, $"shipped facts of {issue.IssuedOn:yyyy-MM-dd}", plan.Changes, issue);
        return (plan, write.After.Revision.Id);
    }

    private void Log(ShippedFactsPlan plan, ShippedFacts issue, int revision)
    {
        if (log.IsEnabled(LogLevel.Information))
        {
            log.LogInformation(
                "The shipped facts of {Day:yyyy-MM-dd} are revision {Revision}: {Added} added, {Corrected} corrected, "
                + "{Retracted} retracted.",
                issue.IssuedOn,
                revision,
                plan.Added.Count,
                plan.Corrected.Count,
                plan.Retracted.Count);
        }

        if (plan.Left.Count == 0 || !log.IsEnabled(LogLevel.Warning))
            return;
        var more = plan.Left.Count > MostNamed ? $" and {plan.Left.Count - MostNamed} more" : "";
        log.LogWarning(
            "Left as editors have them, though the shipped facts of {Day:yyyy-MM-dd} tell otherwise: {Left}.",
            issue.IssuedOn,
            string.Join(", ", plan.Left.Take(MostNamed)) + more);
    }
}
