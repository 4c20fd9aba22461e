using System.Globalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>An instrument's own clauses in words. A clause that the register does not have for it is null.</summary>
public sealed record ClauseWording(
    ClauseInWords EntryIntoForce,
    ClauseInWords LaterJoiners,
    ClauseInWords? Withdrawal,
    ClauseInWords? ProvisionalApplication,
    ClauseInWords? Reservations)
{
    public static ClauseWording Of(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var treaty = Noun.Of(instrument);
        var clause = instrument.EntryIntoForce;
        return new ClauseWording(
            new(clause.Article, EntryIntoForceOf(treaty, clause)),
            new(clause.LaterJoinersArticle, LaterJoinersOf(treaty, clause)),
            instrument.Withdrawal is { } withdrawal ? new(withdrawal.Article, WithdrawalBy(withdrawal)) : null,
            instrument.ProvisionalApplication is { } provisional
                ? new(provisional.Article, ProvisionalApplicationOf(treaty, provisional))
                : null,
            instrument.Reservations is { } reservations ? new(reservations.Article, ReservationsUnder(reservations)) : null);
    }

    /// <summary>"The Convention enters into force on the first day of the sixth month after the month of the 40th deposit."</summary>
    internal static Sentence EntryIntoForceOf(Noun treaty, EntryIntoForceClause clause)
    {
        var delay = clause.Delay.InWords;
        var sentence = new Sentence(
            $"{treaty.English} enters into force {delay.English} of the {Ordinal.English(clause.Threshold)} deposit.",
            $"{treaty.French} entre en vigueur {delay.French} du {Ordinal.French(clause.Threshold)} dépôt.").Capitalized;
        if (clause.OrganizationsDoNotCountArticle is not { } article)
            return sentence;
        return sentence.Then(new(
            $"Deposits of regional organizations do not count ({Article.Cited(article).English}).",
            $"Les dépôts des organisations régionales ne comptent pas ({Article.Cited(article).French})."));
    }

    private static Sentence LaterJoinersOf(Noun treaty, EntryIntoForceClause clause)
    {
        var delay = clause.LaterJoiners.InWords;
        var threshold = clause.Threshold.ToString(CultureInfo.InvariantCulture);
        return new(
            $"For whoever consents to be bound after the day on which the threshold of {threshold} deposits is reached, "
                + $"{treaty.English} enters into force {delay.English} of its own deposit.",
            $"Pour quiconque consent à être lié après le jour où le seuil de {threshold} dépôts est atteint, {treaty.French} entre en "
                + $"vigueur {delay.French} de son propre dépôt.");
    }

    private static Sentence WithdrawalBy(WithdrawalClause clause)
    {
        var delay = clause.Delay.InWords;
        var sentence = new Sentence(
            $"A withdrawal takes effect {delay.English} of its receipt by the depositary.",
            $"Le retrait prend effet {delay.French} de sa réception par le dépositaire.");
        return clause.DeferredWhileInArmedConflict
            ? sentence.Then(new(
                "If the withdrawing State is engaged in an armed conflict when that period ends, the withdrawal does not take effect "
                    + "before the end of the conflict.",
                "Si l'État qui se retire est engagé dans un conflit armé à l'expiration de ce délai, le retrait ne prend pas effet "
                    + "avant la fin du conflit."))
            : sentence;
    }

    private static Sentence ProvisionalApplicationOf(Noun treaty, ProvisionalApplicationClause clause)
    {
        var provision = Article.Provision(clause.What);
        return new(
            $"A State may declare that it applies {provision.English} provisionally until {treaty.English} enters into force for it.",
            $"Un État peut déclarer qu'il applique à titre provisoire {provision.French} jusqu'à l'entrée en vigueur "
                + $"{treaty.FrenchOf} à son égard.");
    }

    private static Sentence ReservationsUnder(ReservationsClause clause) => clause.Allowed
        ? new("Reservations are permitted.", "Les réserves sont admises.")
        : new("Reservations are not permitted.", "Les réserves ne sont pas admises.");
}
