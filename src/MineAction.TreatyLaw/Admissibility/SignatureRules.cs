using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>When an instrument can be signed, and by whom.</summary>
internal static class SignatureRules
{
    public static IEnumerable<Inadmissibility> Check(ActInContext act)
    {
        var instrument = act.Instrument;
        var article = instrument.SignatureArticle;
        if (instrument.OpenedForSignature is not { } opened)
        {
            yield return act.Against(
                "kind", article, new($"{act.Treaty.English} is not open for signature.", $"nul ne peut signer {act.Treaty.French}."));
            yield break;
        }

        // A definitive signature is also checked by ConsentRules, which reports this.
        if (!act.Action.Kind.IsConsent() && ConsentRules.OnlyStates(act) is { } finding)
            yield return finding;
        if (act.Action.Date is not { } day)
            yield break;
        if (day < opened)
            yield return act.Against("date", article, NotBefore(act, opened));
        if (day > instrument.ClosedForSignature)
            yield return act.Against("date", article, NotAfter(act, instrument.ClosedForSignature.Value));
        if (act.MembershipOn(day) is { } membership)
            yield return act.Against("kind", null, ConsentRules.IsParty(act, membership.Consent), membership.Consent);
        else if (act.Signature is { } signature)
            yield return act.Against("date", null, HasSigned(act, signature.Date!.Value), signature);
    }

    private static Sentence NotBefore(ActInContext act, DateOnly opened) => new(
        $"{act.Treaty.English} could be signed from {Day.InWords(opened).English} on.",
        $"on pouvait signer {act.Treaty.French} à compter du {Day.InWords(opened).French}.");

    private static Sentence NotAfter(ActInContext act, DateOnly closed) => new(
        $"{act.Treaty.English} could be signed until {Day.InWords(closed).English}.",
        $"on pouvait signer {act.Treaty.French} jusqu'au {Day.InWords(closed).French}.");

    private static Sentence HasSigned(ActInContext act, DateOnly signed) => new(
        $"{act.Actor.English} had signed already, on {Day.InWords(signed).English}.",
        $"{act.Actor.French} avait déjà signé, le {Day.InWords(signed).French}.");
}
