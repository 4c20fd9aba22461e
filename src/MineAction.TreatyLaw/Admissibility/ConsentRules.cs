using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>By which acts a participant can consent to be bound, and when.</summary>
internal static class ConsentRules
{
    public static IEnumerable<Inadmissibility> Check(ActInContext act) =>
        [.. IsOpenTo(act), .. IsPartyToWhatItNeeds(act), .. IsNotYetBound(act), .. HasPossibleEffect(act)];

    /// <summary>"The State is a party already (ratification of 1 July 1998)."</summary>
    public static Sentence IsParty(ActInContext act, TreatyAction consent)
    {
        var (kind, day) = (ActWords.Name(consent.Kind), Day.InWords(consent.Date!.Value));
        return new(
            $"{act.Actor.English} was a party already ({kind.English} of {day.English}).",
            $"{act.Actor.French} était déjà partie ({kind.French} du {day.French}).");
    }

    private static IEnumerable<Inadmissibility> IsOpenTo(ActInContext act)
    {
        var clause = act.Instrument.ConsentBy;
        var kind = act.Action.Kind;
        // The succession of States rests on general international law, not on a clause.
        if (kind == TreatyActionKind.Succession && !act.Participant.IsOrganization)
            yield break;
        if (OnlyStates(act) is { } finding)
            yield return finding;
        else if (!Admitted(act, clause).Contains(kind))
            yield return act.Against("kind", act.Articles.Consent, NotByThisKind(act, Admitted(act, clause)));
        else if (act.Action.Date is not null && !act.WasParty && !kind.IsSignature() && NeedsOtherKind(act, clause) is { } sentence)
            yield return act.Against("kind", act.Articles.Consent, sentence);
    }

    private static IEnumerable<Inadmissibility> IsPartyToWhatItNeeds(ActInContext act)
    {
        if (act.Instrument.ConsentNeeds is not { } needs || act.Action.Date is not { } day)
            yield break;
        if (act.HistoryTowards(needs.Instrument).MembershipOn(day)?.IsPartyOn(day) == true)
            yield break;
        var (other, on) = (act.Articles.Treaty(needs.Instrument), Day.InWords(day));
        yield return act.Against("participant", act.Articles.Of(needs), new(
            $"only a party to {other.English} can consent to be bound by {act.Treaty.English}; on {on.English} {act.Actor.English} "
                + "was none.",
            $"seule une partie à {other.French} peut consentir à être liée par {act.Treaty.French} ; le {on.French}, {act.Actor.French} ne "
                + "l'était pas."));
    }

    private static TreatyActionKind[] Admitted(ActInContext act, ConsentClause clause) =>
        [.. (act.Participant.IsOrganization ? clause.SignatoryOrganizations : clause.Signatories), .. clause.Others, .. clause.Any];

    // A State that was a party and left joins again by any act of the clause: its signature has served.
    private static Sentence? NeedsOtherKind(ActInContext act, ConsentClause clause)
    {
        var kind = act.Action.Kind;
        var ofSignatories = act.Participant.IsOrganization ? clause.SignatoryOrganizations : clause.Signatories;
        if (clause.Any.Contains(kind) || (ofSignatories.Contains(kind) && clause.Others.Contains(kind)))
            return null;
        if (ofSignatories.Contains(kind) && NeedsSignature(kind) && act.Signature is null)
        {
            return new(
                $"only a signatory can consent to be bound by {ActWords.Name(kind).English}, and {act.Actor.English} had not signed.",
                $"seul un signataire peut consentir à être lié par {ActWords.Name(kind).French}, et {act.Actor.French} n'avait pas signé.");
        }

        if (!clause.Others.Contains(kind) || act.Signature is not { } signature)
            return null;
        var kinds = Enumeration.Or([.. ofSignatories.Select(ActWords.Name)]);
        return new(
            $"a signatory consents to be bound by {kinds.English}, not by {ActWords.Name(kind).English}; {act.Actor.English} had "
                + $"signed on {Day.InWords(signature.Date!.Value).English}.",
            $"un signataire consent à être lié par {kinds.French}, et non par {ActWords.Name(kind).French} ; {act.Actor.French} avait "
                + $"signé le {Day.InWords(signature.Date!.Value).French}.");
    }

    // Ratification and formal confirmation complete a signature. Acceptance and approval need none: the depositary has received acceptances
    // from States that had not signed (CCW: Chile in 2003, Côte d'Ivoire in 2016).
    private static bool NeedsSignature(TreatyActionKind kind) =>
        kind is TreatyActionKind.Ratification or TreatyActionKind.FormalConfirmation;

    private static IEnumerable<Inadmissibility> IsNotYetBound(ActInContext act)
    {
        // Who is leaving may join again (Guyana, 5 January 1999).
        // SignatureRules reports a definitive signature by a party; reporting it here too would say it twice.
        if (act.Action.Date is { } day && !act.Action.Kind.IsSignature() && act.MembershipOn(day) is { } membership
            && !membership.Notices.Any(notice => notice.IsPendingOn(day)))
        {
            yield return act.Against("kind", null, IsParty(act, membership.Consent), membership.Consent);
        }
    }

    private static IEnumerable<Inadmissibility> HasPossibleEffect(ActInContext act)
    {
        // A succession reaches back to the day from which the successor is responsible for its territory; nothing else reaches back.
        var earliest = act.Action.Kind == TreatyActionKind.Succession ? act.Participant.StateSince : act.Action.Date;
        if (act.Action.EffectiveOn < earliest)
        {
            var day = Day.InWords(earliest.Value);
            yield return act.Against("effectiveOn", null, new(
                $"it cannot have effect before {day.English}.", $"il ne peut avoir d'effet avant le {day.French}."));
        }
    }

    /// <summary>What stands against an act of an organization where the treaty is open to States only.</summary>
    public static Inadmissibility? OnlyStates(ActInContext act)
    {
        var clause = act.Instrument.ConsentBy;
        return !act.Participant.IsOrganization || clause.SignatoryOrganizations.Count > 0
            ? null
            : act.Against("participant", act.Articles.Consent, new(
            $"only States can sign {act.Treaty.English} or consent to be bound by it.",
            $"seuls les États peuvent signer {act.Treaty.French} et consentir à être liés."));
    }

    private static Sentence NotByThisKind(ActInContext act, TreatyActionKind[] admitted)
    {
        var (kinds, kind) = (Enumeration.Or([.. admitted.Select(ActWords.Name)]), ActWords.Name(act.Action.Kind));
        return new(
            $"consent to be bound by {act.Treaty.English} is expressed by {kinds.English}, not by {kind.English}.",
            $"le consentement à être lié s'exprime par {kinds.French}, et non par {kind.French}.");
    }
}
