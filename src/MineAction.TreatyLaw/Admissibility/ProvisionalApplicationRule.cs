using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Admissibility;

/// <summary>When a participant can declare that it applies an instrument provisionally.</summary>
internal static class ProvisionalApplicationRule
{
    public static Inadmissibility? Check(ActInContext act)
    {
        if (act.Instrument.ProvisionalApplication is not { } clause)
            return act.Against("kind", null, WithoutClause(act));
        if (act.Action.Date is not { } day)
            return null;
        if (act.MembershipOn(day) is null && !(clause.WithSignature && act.Signature is not null))
            return act.Against("kind", clause.Article, NotDeclaredYet(act, clause.WithSignature));
        return act.HistoryTowards(act.Instrument.Id).MembershipOn(day)?.IsInForceOn(day) == true
            ? act.Against("date", clause.Article, InForce(act, day))
            : null;
    }

    private static Sentence WithoutClause(ActInContext act) => new(
        $"{act.Treaty.English} has no clause on provisional application.",
        $"{act.Treaty.French} ne contient aucune clause d'application provisoire.");

    private static Sentence NotDeclaredYet(ActInContext act, bool withSignature) => withSignature
        ? new(
            $"provisional application is declared with the signature or the consent to be bound, and {act.Actor.English} had given "
                + "neither.",
            $"l'application provisoire se déclare lors de la signature ou du consentement à être lié, et {act.Actor.French} n'avait "
                + "donné ni "
                + "l'une ni l'autre.")
        : new(
            $"provisional application is declared with the consent to be bound, and {act.Actor.English} had not consented.",
            $"l'application provisoire se déclare lors du consentement à être lié, et {act.Actor.French} n'y avait pas consenti.");

    private static Sentence InForce(ActInContext act, DateOnly day) => new(
        $"provisional application ends with the entry into force; on {Day.InWords(day).English} {act.Treaty.English} was in force for "
            + $"{act.Actor.English} already.",
        $"l'application provisoire prend fin avec l'entrée en vigueur ; le {Day.InWords(day).French}, {act.Treaty.French} était déjà en "
            + $"vigueur à l'égard {act.Actor.FrenchOf}.");
}
