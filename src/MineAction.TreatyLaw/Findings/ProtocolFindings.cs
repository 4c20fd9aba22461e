using System.Globalization;
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
        return new StandingFinding
        {
            Instrument = convention.Id,
            Participant = participant.Code,
            Rule = FindingRule.AtLeastTwoProtocols,
            Action = membership.Consent,
            Since = day,
            Until = membership.EndsOn,
            Article = clause.Article,
            Sentence = (
                isComplete
                    ? Relied(convention, participant, day, relied)
                    : TooFew(convention, participant, day, counted.Count)).Capitalized,
            Cure = isComplete
                ? new(
                    "Nothing: the consents were made as the record says.",
                    "Rien : les consentements ont été donnés comme l'indique le registre.")
                : new(
                    "Consents to two of the protocols, made on that day or before.",
                    "Des consentements à deux des protocoles, donnés ce jour-là ou avant."),
            CanBeCured = !isComplete,
        };

        bool IsParty(TreatyStatus protocol) => protocol.HistoryOf(participant).Memberships.Any(each => each.IsPartyOn(day));
    }

    // The protocols adopted with the convention are joined with it from the first; later ones bind once they are in force themselves.
    private static bool Counts(TreatyStatus protocol, Instrument convention, DateOnly day) =>
        protocol.Instrument.AdoptedOn <= convention.AdoptedOn || protocol.EntryIntoForce.IsInForceOn(day);

    private static Sentence Relied(Instrument convention, Participant participant, DateOnly day, List<TreatyStatus> notInForce)
    {
        var (actor, treaty, on) = (Noun.Of(participant), Noun.Of(convention), Day.InWords(day));
        var titles = Enumeration.And([.. notInForce.Select(protocol => protocol.Instrument.ShortTitle)]);
        return new(
            $"{actor.English} consented to be bound by {treaty.English} on {on.English} and relied on a protocol not yet in force then: "
                + $"{titles.English}.",
            $"{actor.French} a consenti à être lié par {treaty.French} le {on.French} en se fondant sur un protocole qui n'était pas "
                + "encore en "
                + $"vigueur : {titles.French}.");
    }

    private static Sentence TooFew(Instrument convention, Participant participant, DateOnly day, int consents)
    {
        var (actor, treaty, on) = (Noun.Of(participant), Noun.Of(convention), Day.InWords(day));
        var number = consents.ToString(CultureInfo.InvariantCulture);
        return new(
            $"{actor.English} consented to be bound by {treaty.English} on {on.English}; consents to two of its protocols are needed "
                + "at that "
                + $"time, and {number} {(consents == 1 ? "is" : "are")} on record.",
            $"{actor.French} a consenti à être lié par {treaty.French} le {on.French} ; il faut alors des consentements à deux de ses "
                + $"protocoles, et {number} {(consents < 2 ? "est enregistré" : "sont enregistrés")}.");
    }
}
