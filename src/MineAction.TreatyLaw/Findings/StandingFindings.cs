using MineAction.TreatyLaw.Admissibility;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Findings;

/// <summary>Finds where the record and the rules of the treaties do not agree.</summary>
internal static class StandingFindings
{
    private static readonly Sentence Correction = new("finding.inadmissible.cure");

    /// <summary>All of them on the rules of <paramref name="instrument"/>, by participant and day.</summary>
    public static IReadOnlyList<StandingFinding> Of(TreatyRegister register, Instrument instrument) =>
    [
        .. register.StatusOf(instrument.Id)!.Histories.Values
            .Select(history => history.Participant)
            .OrderBy(participant => participant.Code, StringComparer.Ordinal)
            .SelectMany(participant => InadmissibleActs(register, instrument, participant)
                .Concat(BetweenTreaties(register, instrument, participant))
                .OrderBy(finding => finding.Since)),
    ];

    /// <summary>Those of one participant on the rules of one instrument that look at its memberships in others.</summary>
    public static IEnumerable<StandingFinding> BetweenTreaties(TreatyRegister register, Instrument instrument, Participant participant)
    {
        var history = register.StatusOf(instrument.Id)!.HistoryOf(participant);
        return ProtocolFindings.Of(register, instrument, history).Concat(OutsideFindings.Of(register, instrument, history));
    }

    // No act on record is of the future, whatever the day: the record tells what was done.
    private static IEnumerable<StandingFinding> InadmissibleActs(
        TreatyRegister register, Instrument instrument, Participant participant) => ActionRules
        .Check(register, instrument.Id, participant.Code, DateOnly.MaxValue)
        .Select(against => new StandingFinding
        {
            Instrument = instrument.Id,
            Participant = participant.Code,
            Rule = FindingRule.InadmissibleAct,
            Action = against.Action,
            Since = against.Action.Date,
            Article = against.Article,
            Sentence = against.Sentence,
            Cure = Correction,
            CanBeCured = true,
        });
}
