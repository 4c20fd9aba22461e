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
            yield return act.Against("kind", article, new("against.not-open-for-signature", act.Treaty));
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

    private static Sentence NotBefore(ActInContext act, DateOnly opened) =>
        new("against.signature-before", act.Treaty, ("day", opened));

    private static Sentence NotAfter(ActInContext act, DateOnly closed) =>
        new("against.signature-after", act.Treaty, ("day", closed));

    private static Sentence HasNotSigned(ActInContext act, Part other) =>
        new("against.other-not-signed", act.Treaty, act.Actor, ("other", other));

    private static Sentence HasSigned(ActInContext act, DateOnly signed) =>
        new("against.signed-already", act.Actor, ("day", signed));
}
