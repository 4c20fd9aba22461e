namespace MineAction.TreatyLaw.Admissibility;

/// <summary>When a participant can declare that it applies an instrument provisionally.</summary>
internal static class ProvisionalApplicationRule
{
    public static Inadmissibility? Check(ActInContext act)
    {
        if (act.Instrument.ProvisionalApplication is not { } clause)
            return act.Against("kind", null, new("against.no-provisional-application", act.Treaty));
        if (act.Action.Date is not { } day)
            return null;
        if (act.MembershipOn(day) is null && !(clause.WithSignature && act.Signature is not null))
            return act.Against("kind", clause.Article, new(
                clause.WithSignature ? "against.provisional-without-signature" : "against.provisional-without-consent", act.Actor));
        return act.HistoryTowards(act.Instrument.Id).MembershipOn(day)?.IsInForceOn(day) == true
            ? act.Against("date", clause.Article, new("against.provisional-in-force", act.Treaty, act.Actor, ("day", day)))
            : null;
    }
}
