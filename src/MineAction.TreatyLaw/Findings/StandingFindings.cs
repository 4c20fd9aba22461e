using MineAction.TreatyLaw.Admissibility;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Findings;

/// <summary>Finds where the record and the rules of the treaties do not agree.</summary>
internal static class StandingFindings
{
    private static readonly Sentence Correction = new("finding.inadmissible.cure");

    /// <summary>All of them, by instrument in the order of the register, then by participant and day.</summary>
    public static IReadOnlyList<StandingFinding> Of(TreatyRegister register) =>
    [
        .. register.Instruments.Values.SelectMany(instrument =>
        {
            var status = register.StatusOf(instrument.Id)!;
            return InadmissibleActs(register, status)
                .Concat(ProtocolFindings.Of(register, status))
                .Concat(OutsideFindings.Of(register, status))
                .OrderBy(finding => finding.Participant, StringComparer.Ordinal)
                .ThenBy(finding => finding.Since);
        }),
    ];

    // No act on record is of the future, whatever the day: the record tells what was done.
    private static IEnumerable<StandingFinding> InadmissibleActs(TreatyRegister register, TreatyStatus status) => status.Histories.Keys
        .SelectMany(participant => ActionRules.Check(register, status.Instrument.Id, participant, DateOnly.MaxValue))
        .Select(against => new StandingFinding
        {
            Instrument = status.Instrument.Id,
            Participant = against.Action.Participant,
            Rule = FindingRule.InadmissibleAct,
            Action = against.Action,
            Since = against.Action.Date,
            Article = against.Article,
            Sentence = against.Sentence,
            Cure = Correction,
            CanBeCured = true,
        });
}
