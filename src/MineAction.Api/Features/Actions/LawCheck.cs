using System.Globalization;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Admissibility;

namespace MineAction.Api.Features.Actions;

/// <summary>Whether the law admits what a write has recorded.</summary>
internal static class LawCheck
{
    /// <summary>
    /// Refuses a write whose action breaks a rule of the treaty, or because of which another action of the record breaks one. Rules that
    /// were broken before the write do not count.
    /// </summary>
    /// <param name="write">The write, after its revision was recorded.</param>
    /// <param name="acted">The action recorded, corrected or retracted.</param>
    /// <param name="touched">Whose acts towards which instrument changed.</param>
    /// <exception cref="ProblemException">A rule of the treaty is broken (422), or another act is contradicted (409).</exception>
    public static void Require(UnitOfWork write, long acted, params (string Instrument, string Participant)[] touched)
    {
        var findings = touched.Distinct().SelectMany(each => NewFindings(write, each.Instrument, each.Participant)).ToList();
        var own = findings.Where(finding => finding.Action.Id == acted).ToList();
        if (own.Any(finding => finding.Contradicted is null))
            throw new ProblemException(Problem.OfFields(ProblemType.InadmissibleAction, ByField(own)));
        if (own.Count > 0)
        {
            var type = IsDuplicate(own[0]) ? ProblemType.DuplicateAction : ProblemType.ContradictingAction;
            throw new ProblemException(Problem.OfFields(type, ByField(own)));
        }

        if (findings.Count > 0)
        {
            throw new ProblemException(Problem.Of(ProblemType.ContradictingAction, string.Join(" ", findings.Select(finding =>
                $"The record of action {finding.Action.Id.ToString(CultureInfo.InvariantCulture)} would be contradicted: " +
                Localizer.InEnglish(finding.Cited)))));
        }
    }

    private static IEnumerable<Inadmissibility> NewFindings(UnitOfWork write, string instrument, string participant)
    {
        var known = ActionRules.Check(write.Before.Register, instrument, participant, write.Today).Select(KeyOf).ToHashSet();
        return ActionRules.Check(write.After.Register, instrument, participant, write.Today)
            .Where(finding => !known.Contains(KeyOf(finding)));
    }

    private static (long, string, string) KeyOf(Inadmissibility finding) => (finding.Action.Id, finding.Field, Localizer.InEnglish(finding.Sentence));

    private static bool IsDuplicate(Inadmissibility finding) =>
        finding.Contradicted is { } other && other.Kind == finding.Action.Kind && other.Date == finding.Action.Date;

    private static Dictionary<string, IReadOnlyList<string>> ByField(List<Inadmissibility> findings) => findings
        .GroupBy(finding => finding.Field)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(Message)]);

    private static string Message(Inadmissibility finding) => finding.Contradicted is { } other
        ? $"{Localizer.InEnglish(finding.Cited)} See action {other.Id.ToString(CultureInfo.InvariantCulture)}."
        : Localizer.InEnglish(finding.Cited);
}
