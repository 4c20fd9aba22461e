using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Admissibility;

namespace MineAction.Api.Imports.Applying;

/// <summary>Applies an import plan to the register, or previews the result.</summary>
internal static class Import
{
    /// <summary>The outcome that applying the plan would have. Nothing is recorded.</summary>
    public static ImportOutcome Preview(ImportPlan plan, RegisterSnapshot before, DateTimeOffset now) =>
        OutcomeOf(plan, before, before, [], [.. Additions(plan), .. Corrections(plan, before)], now);

    /// <summary>
    /// Records what the plan adds, what it changes if that is accepted, and, where nothing is left open, that the document was read, as one
    /// revision; none where that is nothing.
    /// </summary>
    /// <param name="plan">The plan, made on the register that the write finds.</param>
    /// <param name="write">The unit of work in which it is recorded.</param>
    /// <param name="author">Who imports.</param>
    /// <param name="acceptsChanges">Whether the document prevails where the register says something else.</param>
    public static async Task<ImportOutcome> ApplyAsync(ImportPlan plan, UnitOfWork write, string author, bool acceptsChanges)
    {
        List<RegisterCommand> changes = [.. Additions(plan), .. acceptsChanges ? Corrections(plan, write.Before) : []];
        if (plan.IsSettled(acceptsChanges))
            changes.AddRange(plan.Readings.Select(static reading => new RegisterCommand.RecordReading(reading)));
        var recorded = changes.Count > 0 ? await write.RecordAsync(author, plan.Reason, changes) : [];
        return OutcomeOf(plan, write.Before, write.After, recorded, acceptsChanges ? [] : [.. Corrections(plan, write.Before)], write.Now);
    }

    private static ImportOutcome OutcomeOf(
        ImportPlan plan,
        RegisterSnapshot before,
        RegisterSnapshot recorded,
        IReadOnlyList<TreatyAction> applied,
        List<RegisterCommand> notApplied,
        DateTimeOffset now)
    {
        var (planned, drafted) = notApplied.Count > 0 ? Draft(recorded, plan.Reason, notApplied, now) : (recorded, []);
        List<TreatyAction> acts = [.. applied, .. drafted];
        var added = plan.Added.Count();
        return new ImportOutcome
        {
            Plan = plan,
            Before = before,
            Recorded = recorded,
            Planned = planned,
            Added = acts[..added],
            Changed = [.. plan.Changed.Zip(acts[added..], static (change, after) => change with { After = after })],
            LawFindings = [.. Inadmissible(before, planned, acts, DateOnly.FromDateTime(now.UtcDateTime))],
        };
    }

    private static IEnumerable<RegisterCommand> Additions(ImportPlan plan) =>
        plan.Added.Select(static act => new RegisterCommand.RecordAction(act));

    private static IEnumerable<RegisterCommand> Corrections(ImportPlan plan, RegisterSnapshot before) => plan.Changed.Select(
        change => new RegisterCommand.CorrectAction(change.After, before.Register.ActionsById[change.Before.Id].Revision));

    private static (RegisterSnapshot Planned, IReadOnlyList<TreatyAction> Acts) Draft(
        RegisterSnapshot newest, string reason, IEnumerable<RegisterCommand> changes, DateTimeOffset now)
    {
        var revision = new Revision { Id = newest.Revision.Id + 1, RecordedAt = now, Author = "", Reason = reason };
        var draft = new RevisionBuilder(revision, newest.Register.Facts, newest.Register.Actions.Max(static act => (long?)act.Id) ?? 0);
        foreach (var change in changes)
            draft.Apply(change);
        return (new RegisterSnapshot(revision, draft.ToRegister()), draft.OpenedActions);
    }

    private static IEnumerable<Finding> Inadmissible(
        RegisterSnapshot before, RegisterSnapshot planned, List<TreatyAction> acts, DateOnly today)
    {
        foreach (var (instrument, participant) in acts.Select(static act => (act.Instrument, act.Participant)).Distinct())
        {
            var name = planned.Register.Participants[participant].Name;
            var known = ActionRules.Check(before.Register, instrument, participant, today).Select(KeyOf).ToHashSet();
            var found = ActionRules.Check(planned.Register, instrument, participant, today).Where(each => !known.Contains(KeyOf(each)));
            foreach (var each in found)
                yield return Finding.Warning(null, name, each.Field, $"{each.Cited.English} It is imported as the document states it.");
        }
    }

    private static (long, string, string) KeyOf(Inadmissibility found) => (found.Action.Id, found.Field, found.Sentence.English);
}
