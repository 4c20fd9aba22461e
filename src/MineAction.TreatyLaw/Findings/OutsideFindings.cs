using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Findings;

/// <summary>Who is bound by a protocol and has left the convention, where no clause ends the one with the other.</summary>
internal static class OutsideFindings
{
    public static IEnumerable<StandingFinding> Of(TreatyRegister register, Instrument instrument, ParticipantHistory history)
    {
        if (instrument.ConsentNeeds is not { } needs)
            return [];
        var other = register.StatusOf(needs.Instrument)!.HistoryOf(history.Participant);
        return history.Memberships.SelectMany(membership => Of(instrument, needs, membership, other));
    }

    private static IEnumerable<StandingFinding> Of(
        Instrument instrument, NeedsClause needs, Membership membership, ParticipantHistory other)
    {
        foreach (var (left, index) in other.Memberships.Select((each, index) => (each, index)))
        {
            var joinsAgainOn = index + 1 < other.Memberships.Count ? other.Memberships[index + 1].BeginsOn : (DateOnly?)null;
            // A consent taken back on its own day made nobody a party: there was nothing to leave.
            if (left is { EndsOn: { } leftOn, EndedBy: { } notice } && left.BeginsOn < leftOn
                && membership.IsPartyOn(leftOn) && joinsAgainOn != leftOn)
                yield return Of(instrument, needs, other, notice, leftOn) with { Until = Earlier(membership.EndsOn, joinsAgainOn) };
        }
    }

    private static StandingFinding Of(
        Instrument instrument, NeedsClause needs, ParticipantHistory history, WithdrawalNotice notice, DateOnly leftOn)
    {
        (string, Part)[] parts =
        [
            ("subject", Noun.Of(history.Participant)),
            ("treaty", Noun.Of(instrument)),
            ("other", instrument.Articles.Treaty(needs.Instrument)),
            ("day", leftOn),
        ];
        return new StandingFinding
        {
            Instrument = instrument.Id,
            Participant = history.Participant.Code,
            Rule = FindingRule.ConsentNeeds,
            Action = notice.Action,
            Since = leftOn,
            Article = instrument.Articles.Of(needs),
            Sentence = new("finding.outside", parts),
            Cure = new("finding.outside.cure", parts),
            CanBeCured = true,
        };
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
