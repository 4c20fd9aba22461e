using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Findings;

/// <summary>Who joined a convention without at least two of its protocols (CCW, article 4(3)).</summary>
internal static class ProtocolFindings
{
    public static IEnumerable<StandingFinding> Of(TreatyRegister register, Instrument instrument, ParticipantHistory history) =>
        instrument.AtLeastTwoProtocols is not { } clause ? [] : history.Memberships
            .Where(membership => membership.EndedBy is not { TakesBackConsent: true })
            .Select(membership => Of(register, instrument, clause, history.Participant, membership))
            .OfType<StandingFinding>();

    private static StandingFinding? Of(
        TreatyRegister register, Instrument convention, ProtocolsClause clause, Participant participant, Membership membership)
    {
        var day = membership.DepositedOn;
        var consents = clause.Among.Select(register.StatusOf).OfType<TreatyStatus>().Where(protocol => IsParty(protocol)).ToList();
        var counted = consents.Where(protocol => Counts(protocol, convention, day)).ToList();
        if (counted.Count >= 2)
            return null;
        var relied = consents.Except(counted).ToList();
        var isComplete = consents.Count >= 2;
        (string, Part)[] parts = [("subject", Noun.Of(participant)), ("treaty", Noun.Of(convention)), ("day", day)];
        return new StandingFinding
        {
            Instrument = convention.Id,
            Participant = participant.Code,
            Rule = FindingRule.AtLeastTwoProtocols,
            Action = membership.Consent,
            Since = day,
            Until = membership.EndsOn,
            Article = clause.Article,
            Sentence = isComplete
                ? new("finding.relied", [.. parts, ("names", new Part.Names([.. relied.Select(protocol => protocol.Instrument.Id)]))])
                : new("finding.too-few", [.. parts, ("made", new Sentence("finding.consents-on-record", ("n", counted.Count)))]),
            Cure = new(isComplete ? "finding.relied.cure" : "finding.too-few.cure"),
            CanBeCured = !isComplete,
        };

        bool IsParty(TreatyStatus protocol) => protocol.HistoryOf(participant).Memberships.Any(each => each.IsPartyOn(day));
    }

    // The protocols adopted with the convention are joined with it from the first; later ones bind once they are in force themselves.
    private static bool Counts(TreatyStatus protocol, Instrument convention, DateOnly day) =>
        protocol.Instrument.AdoptedOn <= convention.AdoptedOn || protocol.EntryIntoForce.IsInForceOn(day);
}
