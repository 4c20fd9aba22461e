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
        return new ClauseWording(
            new(instrument.Articles.EntryIntoForce, EntryIntoForceOf(instrument)),
            new(instrument.Articles.LaterJoiners, LaterJoinersOf(instrument)),
            instrument.Withdrawal is { } withdrawal ? new(instrument.Articles.Withdrawal!, WithdrawalBy(withdrawal)) : null,
            instrument.ProvisionalApplication is { } provisional
                ? new(provisional.Article, ProvisionalApplicationOf(instrument, provisional))
                : null,
            instrument.Reservations is { } reservations ? new(reservations.Article, ReservationsUnder(instrument, reservations)) : null);
    }

    /// <summary>"The Convention enters into force on the first day of the sixth month after the month of the 40th deposit."</summary>
    internal static Sentence EntryIntoForceOf(Instrument instrument)
    {
        var clause = instrument.EntryIntoForce;
        var sentence = new Sentence(
            "clause.entry-into-force",
            ("treaty", Noun.Of(instrument)), ("delay", clause.Delay.InWords(DecisiveDeposit(clause))));
        return clause.OrganizationsDoNotCountArticle is { } article
            ? sentence.Then(new("clause.organizations-do-not-count", ("article", new Part.Citation(article))))
            : sentence;
    }

    /// <summary>The deposit that decides: "the 40th deposit", "the last deposit of the 44 States named".</summary>
    internal static Part DecisiveDeposit(EntryIntoForceClause clause) =>
        new Sentence(clause.States.Count == 0 ? "deposit.nth" : "deposit.last", ("n", clause.Threshold));

    /// <summary>For what the effect of a withdrawal waits: its forms are the situation, and what must come first.</summary>
    internal static Part DeferralBy(WithdrawalClause? clause) => new Part.Word(clause switch
    {
        { DeferredWhileOccupied: true, DeferredDuringUnitedNationsFunctions: true } => "conflict-occupation-or-functions",
        { DeferredWhileOccupied: true } => "conflict-or-occupation",
        _ => "conflict",
    });

    private static Sentence LaterJoinersOf(Instrument instrument)
    {
        var clause = instrument.EntryIntoForce;
        return new(
            clause.States.Count == 0 ? "clause.later-joiners" : "clause.later-joiners-of-states-named",
            ("n", clause.Threshold),
            ("treaty", Noun.Of(instrument)),
            ("delay", clause.LaterJoiners.InWords(new Part.Word("its-own-deposit"))));
    }

    private static Sentence WithdrawalBy(WithdrawalClause clause)
    {
        var sentence = new Sentence("clause.withdrawal", ("delay", clause.Delay.InWords(new Part.Word("its-receipt-by-depositary"))));
        return clause.DeferredWhileInArmedConflict
            ? sentence.Then(new("clause.withdrawal-deferred", ("deferral", DeferralBy(clause))))
            : sentence;
    }

    private static Sentence ProvisionalApplicationOf(Instrument instrument, ProvisionalApplicationClause clause) => new(
        "clause.provisional-application", ("provision", new Part.Provision(clause.What)), ("treaty", Noun.Of(instrument)));

    private static Sentence ReservationsUnder(Instrument instrument, ReservationsClause clause) => clause switch
    {
        { Allowed: false } => new("clause.no-reservations"),
        { UnlessIncompatible: true } => new("clause.compatible-reservations", ("treaty", Noun.Of(instrument))),
        _ => new("clause.reservations"),
    };
}
