using System.Globalization;
using MineAction.Api.Imports.Applying;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>What is left of a plan once the differences that an editor has dismissed are set aside.</summary>
internal sealed class PlanReview
{
    private readonly RegisterSnapshot _before;

    /// <param name="plan">The plan of the document, made on the register that the review is about.</param>
    /// <param name="before">That register.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="dismissed">The keys of the differences that were dismissed.</param>
    public PlanReview(ImportPlan plan, RegisterSnapshot before, DateTimeOffset now, IReadOnlySet<string> dismissed)
    {
        Plan = plan;
        _before = before;
        Outcome = Import.Preview(plan, before, now, ImportDecisions.None);
        Added = [.. Outcome.Added.Where(act => !dismissed.Contains(KeyOf(act)))];
        Changed = [.. Outcome.Changed.Where(change => !dismissed.Contains(KeyOf(change)))];
        Missing = [.. plan.Missing.Where(act => !dismissed.Contains(MissingKeyOf(act)))];
        Questions =
        [
            .. Outcome.Findings.Where(IsQuestion).Concat(AbsentTables()).Where(finding => !dismissed.Contains(KeyOf(finding))),
        ];
    }

    public ImportPlan Plan { get; }

    /// <summary>What applying the plan would do.</summary>
    public ImportOutcome Outcome { get; }

    /// <summary>Acts that the register lacks.</summary>
    public IReadOnlyList<TreatyAction> Added { get; }

    /// <summary>Acts of which the register says something else.</summary>
    public IReadOnlyList<ChangedAct> Changed { get; }

    /// <summary>Acts that the register has from this source and that the document lacks.</summary>
    public IReadOnlyList<TreatyAction> Missing { get; }

    /// <summary>Unread passages, contradictions, and what the law does not admit.</summary>
    public IReadOnlyList<Finding> Questions { get; }

    /// <summary>Whether nothing but further acts is left: nothing contradicts the record, and nothing is unread.</summary>
    public bool IsClear => !Plan.HasErrors && Changed.Count + Missing.Count + Questions.Count == 0;

    /// <summary>What is left, as texts that are the same for the same difference whatever the day of the document.</summary>
    public IReadOnlyList<string> Keys =>
        [.. Added.Select(KeyOf), .. Changed.Select(KeyOf), .. Missing.Select(MissingKeyOf), .. Questions.Select(KeyOf)];

    /// <summary>
    /// What records all of it that can be recorded: further acts, changes and, where nothing is left open then, that the document was read.
    /// What is missing is never retracted.
    /// </summary>
    public IReadOnlyList<RegisterCommand> Commands =>
    [
        .. Added.Select(static act => new RegisterCommand.RecordAction(act)),
        .. Changed.Select(
            change => new RegisterCommand.CorrectAction(change.After, _before.Register.ActionsById[change.Before.Id].Revision)),
        .. Missing.Count == 0 ? Plan.Readings.Select(static reading => new RegisterCommand.RecordReading(reading)) : [],
    ];

    // The CCW's page has a table of its first three Protocols too: without it, it says nothing of them, and does not agree with anything.
    private IEnumerable<Finding> AbsentTables()
    {
        if (Plan.Document.Format != SourceFormat.Html || Plan.Tables.Count == 0)
            return [];
        var covered = Plan.Tables.Select(static table => table.Target.Instrument).ToHashSet();
        var number = _before.Register.Instruments[Plan.Tables[0].Target.Instrument].UntcReference;
        return _before.Register.Instruments.Values
            .Where(instrument => instrument.UntcReference == number && !covered.Contains(instrument.Id))
            .Select(static instrument => Finding.Unread(null, null, "instrument", $"The page has no table of {instrument.Id}."));
    }

    // A change is told by a finding of its own. What the law does not admit is the depositary's word all the same, but not unseen.
    private static bool IsQuestion(Finding finding) =>
        finding.Severity > FindingSeverity.Info && finding.Awaits is not ImportAcceptance.Changes;

    private static string KeyOf(TreatyAction act) => string.Create(
        CultureInfo.InvariantCulture,
        $"added {act.Instrument} {act.Participant} {Code<TreatyActionKind>.Of(act.Kind)} "
        + $"{act.Date:yyyy-MM-dd} {act.EffectiveOn:yyyy-MM-dd}");

    private static string KeyOf(ChangedAct change) => $"changed {change.Before.Id}: {change.Difference}";

    private static string MissingKeyOf(TreatyAction act) => $"missing {act.Id}";

    private static string KeyOf(Finding finding) =>
        $"{finding.Participant} {finding.Field}: {finding.Problem}".ReplaceLineEndings(" ").Trim();
}
