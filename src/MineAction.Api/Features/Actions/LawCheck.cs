using System.Globalization;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Admissibility;

namespace MineAction.Api.Features.Actions;

/// <summary>Whether the law admits what a write has recorded.</summary>
internal static class LawCheck
{
    /// <summary>
    /// Refuses a write whose action breaks a rule of the treaty, or because of which another action of the record breaks one, towards the
    /// same treaty or another whose rules look at it. Rules that were broken before the write do not count.
    /// </summary>
    /// <param name="write">The write, after its revision was recorded.</param>
    /// <param name="acted">The action recorded, corrected or retracted.</param>
    /// <param name="touched">Whose acts towards which instrument changed.</param>
    /// <exception cref="ProblemException">A rule of a treaty is broken (422), or another act is contradicted (409).</exception>
    public static void Require(UnitOfWork write, long acted, params (string Instrument, string Participant)[] touched)
    {
        var register = write.After.Register;
        var findings = touched
            .SelectMany(each => register.ConcernedBy(each.Instrument).Select(instrument => (instrument, each.Participant)))
            .Distinct()
            .SelectMany(each => NewFindings(write, each.instrument, each.Participant))
            .ToList();
        RequireOwn([.. findings.Where(finding => finding.Action.Id == acted)]);
        var others = findings.ToLookup(finding => touched.Contains((finding.Action.Instrument, finding.Action.Participant)));
        RequireNone(ProblemType.ContradictingAction, others[true]);
        var isRetraction = !register.ActionsById.ContainsKey(acted);
        // To keep a fact known to be mistaken for the sake of other acts would be a second mistake: what the depositary states of these
        // stays, and is listed as a finding.
        RequireNone(
            ProblemType.InadmissibleAction,
            others[false].Where(finding => !isRetraction || finding.Action.Source.Reliability != Reliability.Depositary));
    }

    private static void RequireOwn(List<Inadmissibility> findings)
    {
        if (findings.Any(finding => finding.Contradicted is null))
            throw new ProblemException(Problem.OfFields(ProblemType.InadmissibleAction, ByField(findings)));
        if (findings.Count > 0)
        {
            var type = IsDuplicate(findings[0]) ? ProblemType.DuplicateAction : ProblemType.ContradictingAction;
            throw new ProblemException(Problem.OfFields(type, ByField(findings)));
        }
    }

    private static void RequireNone(ProblemType type, IEnumerable<Inadmissibility> others)
    {
        var sentences = others.Select(finding =>
            $"The record of action {finding.Action.Id.ToString(CultureInfo.InvariantCulture)} towards {finding.Action.Instrument} " +
            $"would be contradicted: {Localizer.InEnglish(finding.Cited)}").ToList();
        if (sentences.Count > 0)
            throw new ProblemException(Problem.Of(type, string.Join(" ", sentences)));
    }

    private static IEnumerable<Inadmissibility> NewFindings(UnitOfWork write, string instrument, string participant)
    {
        var known = ActionRules.Check(write.Before.Register, instrument, participant, write.Today).Select(KeyOf).ToHashSet();
        return ActionRules.Check(write.After.Register, instrument, participant, write.Today)
            .Where(finding => !known.Contains(KeyOf(finding)));
    }

    private static (long, string, string) KeyOf(Inadmissibility finding) =>
        (finding.Action.Id, finding.Field, Localizer.InEnglish(finding.Sentence));

    private static bool IsDuplicate(Inadmissibility finding) =>
        finding.Contradicted is { } other && other.Kind == finding.Action.Kind && other.Date == finding.Action.Date;

    private static Dictionary<string, IReadOnlyList<string>> ByField(List<Inadmissibility> findings) => findings
        .GroupBy(finding => finding.Field)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(Message)]);

    private static string Message(Inadmissibility finding) => finding.Contradicted is { } other
        ? $"{Localizer.InEnglish(finding.Cited)} See action {other.Id.ToString(CultureInfo.InvariantCulture)}."
        : Localizer.InEnglish(finding.Cited);
}
