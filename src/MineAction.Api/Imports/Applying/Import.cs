using MineAction.Api.Imports.Planning;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Applying;

/// <summary>Applies an import plan to the register, or previews the result.</summary>
internal static class Import
{
    /// <summary>The outcome that applying the plan would have. Nothing is recorded.</summary>
    public static ImportOutcome Preview(ImportPlan plan, RegisterSnapshot before, DateTimeOffset now, ImportDecisions decisions) =>
        OutcomeOf(plan, decisions, before, before, [], now);

    /// <summary>
    /// Records what the plan adds, what of its changes is accepted, and, where nothing is left open, that the document was read, as one
    /// revision; none where that is nothing.
    /// </summary>
    /// <param name="plan">The plan, made on the register that the write finds.</param>
    /// <param name="write">The unit of work in which it is recorded.</param>
    /// <param name="author">Who imports.</param>
    /// <param name="decisions">What the editor accepts; nothing of the plan may be left undecided.</param>
    public static async Task<ImportOutcome> ApplyAsync(ImportPlan plan, UnitOfWork write, string author, ImportDecisions decisions)
    {
        if (plan.HasErrors || plan.Undecided(decisions).Any())
            throw new ArgumentException("A plan with errors, or with something undecided, is not applied.", nameof(plan));
        var accepted = plan.AcceptedChanges(decisions);
        List<RegisterCommand> changes =
        [
            .. Additions(plan, decisions), .. Corrections(plan.Changed.Where(change => accepted.Contains(change.Before.Id)), write.Before),
        ];
        if (plan.IsSettled(decisions))
            changes.AddRange(plan.Readings.Select(static reading => new RegisterCommand.RecordReading(reading)));
        var recorded = changes.Count > 0 ? await write.RecordAsync(author, plan.Reason, changes) : [];
        return OutcomeOf(plan, decisions, write.Before, write.After, recorded, write.Now);
    }

    /// <param name="plan">The plan.</param>
    /// <param name="decisions">What is accepted of it.</param>
    /// <param name="before">The register with which the document was compared.</param>
    /// <param name="recorded">The newest register.</param>
    /// <param name="applied">What it has by the plan: additions, then accepted corrections; none where nothing was applied.</param>
    /// <param name="now">The instant.</param>
    private static ImportOutcome OutcomeOf(
        ImportPlan plan,
        ImportDecisions decisions,
        RegisterSnapshot before,
        RegisterSnapshot recorded,
        IReadOnlyList<TreatyAction> applied,
        DateTimeOffset now)
    {
        var accepted = plan.AcceptedChanges(decisions);
        List<RegisterCommand> notApplied = applied.Count > 0
            ? [.. Corrections(plan.Changed.Where(change => !accepted.Contains(change.Before.Id)), before)]
            : [.. Additions(plan, decisions), .. Corrections(plan.Changed, before)];
        var (planned, drafted) = notApplied.Count > 0 ? Draft(recorded, plan.Reason, notApplied, now) : (recorded, []);
        List<TreatyAction> acts = [.. applied, .. drafted];
        var added = acts[..plan.Added.Count()];
        var corrected = acts[added.Count..].ToDictionary(static act => act.Id);
        var law = LawReport.Of(before.Register, planned.Register, acts, DateOnly.FromDateTime(now.UtcDateTime));
        return new ImportOutcome
        {
            Plan = plan,
            Decisions = decisions,
            Before = before,
            Recorded = recorded,
            Planned = planned,
            Added = added,
            Changed = [.. plan.Changed.Select(change => change with { After = corrected[change.Before.Id] })],
            LawFindings = ImportPlanner.Numbered(law, added.Count + plan.Changed.Count + plan.Findings.Count),
        };
    }

    private static IEnumerable<RegisterCommand> Additions(ImportPlan plan, ImportDecisions decisions) =>
        plan.AddedBy(decisions).Select(static act => new RegisterCommand.RecordAction(act));

    private static IEnumerable<RegisterCommand> Corrections(IEnumerable<ChangedAct> changes, RegisterSnapshot before) => changes.Select(
        change => new RegisterCommand.CorrectAction(change.After, before.Register.ActionsById[change.Before.Id].Revision));

    private static (RegisterSnapshot Planned, IReadOnlyList<TreatyAction> Acts) Draft(
        RegisterSnapshot newest, string reason, IEnumerable<RegisterCommand> changes, DateTimeOffset now)
    {
        var revision = new Revision { Id = newest.Revision.Id + 1, RecordedAt = now, Author = "", Reason = reason };
        var last = new LastIds { Action = newest.Register.Actions.Max(static act => (long?)act.Id) ?? 0, Figure = 0 };
        var draft = new RevisionBuilder(revision, newest.Register.Facts, last);
        foreach (var change in changes)
            draft.Apply(change);
        return (new RegisterSnapshot(revision, draft.ToRegister()), draft.OpenedActions);
    }
}
