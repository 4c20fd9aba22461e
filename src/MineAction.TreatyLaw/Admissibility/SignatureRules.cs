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
        if (instrument is { OpenUntilEntryIntoForce: true, ClosedForSignature: null } && act.InForceFrom <= day)
            yield return act.Against("date", article, NotAfter(act, act.InForceFrom.Value.AddDays(-1)));
        if (instrument.SignatureNeeds is { } needs && !(act.HistoryTowards(needs.Instrument).Signature?.Date <= day))
            yield return act.Against("participant", act.Articles.Of(needs), HasNotSigned(act, act.Articles.Treaty(needs.Instrument)));
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

    private static Sentence HasNotSigned(ActInContext act, Noun other) => new(
        $"only a signatory of {other.English} can sign {act.Treaty.English}, and {act.Actor.English} had not signed it.",
        $"seul un signataire {other.FrenchOf} peut signer {act.Treaty.French}, et {act.Actor.French} ne l'avait pas signée.");

    private static Sentence HasSigned(ActInContext act, DateOnly signed) => new(
        $"{act.Actor.English} had signed already, on {Day.InWords(signed).English}.",
        $"{act.Actor.French} avait déjà signé, le {Day.InWords(signed).French}.");
}
