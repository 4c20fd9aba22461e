using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>By which acts a participant can consent to be bound, and when.</summary>
internal static class ConsentRules
{
    public static IEnumerable<Inadmissibility> Check(ActInContext act) =>
        [.. IsOpenTo(act), .. IsPartyToWhatItNeeds(act), .. IsNotYetBound(act), .. HasPossibleEffect(act)];

    /// <summary>"The State was a party already (ratification of 1 July 1998)."</summary>
    public static Sentence IsParty(ActInContext act, TreatyAction consent) =>
        new("against.party-already", act.Actor, ("kind", Noun.Of(consent.Kind)), ("day", consent.Date!.Value));

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
        yield return act.Against("participant", act.Articles.Of(needs), new(
            "against.not-party-to-other", act.Treaty, act.Actor, ("other", act.Articles.Treaty(needs.Instrument)), ("day", day)));
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
            return new("against.not-signatory", act.Actor, ("kind", Noun.Of(kind)));
        return clause.Others.Contains(kind) && act.Signature is { } signature
            ? new(
                "against.signatory", act.Actor,
                ("kinds", Noun.AnyOf(ofSignatories)), ("kind", Noun.Of(kind)), ("day", signature.Date!.Value))
            : null;
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
            yield return act.Against("effectiveOn", null, new("against.no-effect-before", ("day", earliest.Value)));
    }

    /// <summary>What stands against an act of an organization where the treaty is open to States only.</summary>
    public static Inadmissibility? OnlyStates(ActInContext act)
    {
        var clause = act.Instrument.ConsentBy;
        return !act.Participant.IsOrganization || clause.SignatoryOrganizations.Count > 0
            ? null
            : act.Against("participant", act.Articles.Consent, new("against.only-states", act.Treaty));
    }

    private static Sentence NotByThisKind(ActInContext act, TreatyActionKind[] admitted) =>
        new("against.not-by-this-kind", act.Treaty, ("kinds", Noun.AnyOf(admitted)), ("kind", Noun.Of(act.Action.Kind)));
}
