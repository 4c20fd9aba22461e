using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Admissibility;

namespace MineAction.Api.Imports.Applying;

/// <summary>
/// What the law says of the acts that an import adds and changes. Nothing of it refuses them: the depositary has accepted them.
/// </summary>
internal static class LawReport
{
    /// <summary>
    /// A warning for each act that the law does not admit and each rule between treaties that is broken afterwards, and was not before.
    /// </summary>
    /// <param name="before">The register with which the document was compared.</param>
    /// <param name="planned">The register with everything in the plan.</param>
    /// <param name="acts">The acts added and changed.</param>
    /// <param name="today">The last day of which an act can be known (inclusive).</param>
    public static IEnumerable<Finding> Of(TreatyRegister before, TreatyRegister planned, IReadOnlyList<TreatyAction> acts, DateOnly today)
    {
        var concerned = acts.Select(static act => act.Instrument).Distinct().ToDictionary(id => id, planned.ConcernedBy);
        return acts
            .SelectMany(act => concerned[act.Instrument].Select(instrument => (instrument, act.Participant)))
            .Distinct()
            .SelectMany(each => Inadmissible(each.instrument, each.Participant).Concat(Standing(each.instrument, each.Participant)));

        IEnumerable<Finding> Inadmissible(string instrument, string participant)
        {
            var known = ActionRules.Check(before, instrument, participant, today).Select(KeyOf).ToHashSet();
            return ActionRules.Check(planned, instrument, participant, today)
                .Where(found => !known.Contains(KeyOf(found)))
                .Select(
                    found => Warning(participant, found.Field,
                    $"{Localizer.InEnglish(found.Cited)} It is imported as the document states it."));
        }

        IEnumerable<Finding> Standing(string instrument, string participant) => StandingIn(planned, instrument, participant)
            .Except(StandingIn(before, instrument, participant))
            .Select(problem => Warning(participant, null, problem));

        Finding Warning(string participant, string? field, string problem) =>
            Finding.Warning(null, planned.Participants[participant].Name, field, problem);
    }

    private static (long, string, string) KeyOf(Inadmissibility found) =>
        (found.Action.Id, found.Field, Localizer.InEnglish(found.Sentence));

    private static IEnumerable<string> StandingIn(TreatyRegister register, string instrument, string participant) => register
        .FindingsBetween(instrument, participant)
        .Select(static finding =>
            $"Article {finding.Article}: {Localizer.InEnglish(finding.Sentence)} It will be listed as a finding. " +
            $"Cure: {Localizer.InEnglish(finding.Cure)}");
}
