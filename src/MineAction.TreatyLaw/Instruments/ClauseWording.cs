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
            new(instrument.Articles.EntryIntoForce, EntryIntoForceOf(treaty, clause)),
            new(instrument.Articles.LaterJoiners, LaterJoinersOf(treaty, clause)),
            instrument.Withdrawal is { } withdrawal ? new(instrument.Articles.Withdrawal!, WithdrawalBy(withdrawal)) : null,
            instrument.ProvisionalApplication is { } provisional
                ? new(provisional.Article, ProvisionalApplicationOf(treaty, provisional))
                : null,
            instrument.Reservations is { } reservations ? new(reservations.Article, ReservationsUnder(treaty, reservations)) : null);
    }

    /// <summary>"The Convention enters into force on the first day of the sixth month after the month of the 40th deposit."</summary>
    internal static Sentence EntryIntoForceOf(Noun treaty, EntryIntoForceClause clause)
    {
        var (delay, deposit) = (clause.Delay.InWords, DecisiveDeposit(clause));
        var sentence = new Sentence(
            $"{treaty.English} enters into force {delay.English} of {deposit.English}.",
            $"{treaty.French} entre en vigueur {delay.French} {deposit.FrenchOf}.").Capitalized;
        if (clause.OrganizationsDoNotCountArticle is not { } article)
            return sentence;
        return sentence.Then(new(
            $"Deposits of regional organizations do not count ({Article.Cited(article).English}).",
            $"Les dépôts des organisations régionales ne comptent pas ({Article.Cited(article).French})."));
    }

    /// <summary>The deposit that decides: "the 40th deposit", "the last deposit of the 44 States named".</summary>
    internal static Noun DecisiveDeposit(EntryIntoForceClause clause)
    {
        var (english, french) = (Ordinal.English(clause.Threshold), Ordinal.French(clause.Threshold));
        var number = clause.Threshold.ToString(CultureInfo.InvariantCulture);
        return clause.States.Count == 0
            ? new($"the {english} deposit", $"le {french} dépôt", $"du {french} dépôt")
            : new(
                $"the last deposit of the {number} States named",
                $"le dernier dépôt des {number} États désignés",
                $"du dernier dépôt des {number} États désignés");
    }

    private static Sentence LaterJoinersOf(Noun treaty, EntryIntoForceClause clause)
    {
        var delay = clause.LaterJoiners.InWords;
        var threshold = clause.Threshold.ToString(CultureInfo.InvariantCulture);
        var reached = clause.States.Count == 0
            ? new Sentence($"the threshold of {threshold} deposits is reached", $"le seuil de {threshold} dépôts est atteint")
            : new($"the last of the {threshold} States named has deposited", $"le dernier des {threshold} États désignés a déposé");
        return new(
            $"For whoever consents to be bound after the day on which {reached.English}, "
                + $"{treaty.English} enters into force {delay.English} of its own deposit.",
            $"Pour quiconque consent à être lié après le jour où {reached.French}, {treaty.French} entre en "
                + $"vigueur {delay.French} de son propre dépôt.");
    }

    private static Sentence WithdrawalBy(WithdrawalClause clause)
    {
        var delay = clause.Delay.InWords;
        var sentence = new Sentence(
            $"A withdrawal takes effect {delay.English} of its receipt by the depositary.",
            $"Le retrait prend effet {delay.French} de sa réception par le dépositaire.");
        if (!clause.DeferredWhileInArmedConflict)
            return sentence;
        var deferral = DeferralWording.Of(clause);
        return sentence.Then(new(
            $"If the withdrawing State is engaged {deferral.Situation.English} when that period ends, the withdrawal does not take effect "
                + $"before {deferral.End.English}.",
            $"Si l'État qui se retire est engagé {deferral.Situation.French} à l'expiration de ce délai, le retrait ne prend pas effet "
                + $"avant {deferral.End.French}."));
    }

    private static Sentence ProvisionalApplicationOf(Noun treaty, ProvisionalApplicationClause clause)
    {
        var provision = Article.Provision(clause.What);
        return new(
            $"A State may declare that it applies {provision.English} provisionally until {treaty.English} enters into force for it.",
            $"Un État peut déclarer qu'il applique à titre provisoire {provision.French} jusqu'à l'entrée en vigueur "
                + $"{treaty.FrenchOf} à son égard.");
    }

    private static Sentence ReservationsUnder(Noun treaty, ReservationsClause clause) => clause switch
    {
        { Allowed: false } => new("Reservations are not permitted.", "Les réserves ne sont pas admises."),
        { UnlessIncompatible: true } => new(
            $"Reservations are permitted unless they are incompatible with the object and purpose of {treaty.English}.",
            $"Les réserves sont admises, sauf si elles sont incompatibles avec l'objet et le but {treaty.FrenchOf}."),
        _ => new("Reservations are permitted.", "Les réserves sont admises."),
    };
}
