using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Reconciliations;

/// <summary>Another way in which a source may have counted.</summary>
/// <param name="Reason">What it does differently.</param>
/// <param name="Count">Its count on a day.</param>
/// <param name="InWords">The difference, complete in itself.</param>
internal sealed record Reading(DifferenceReason Reason, Func<Tally, int> Count, Sentence InWords)
{
    private static readonly Reading InForceOnly = new(
        DifferenceReason.InForceOnly,
        tally => tally.PartiesInForce,
        new(
            "The source counts only parties for which the instrument is in force.",
            "La source ne compte que les parties à l'égard desquelles l'instrument est en vigueur."));

    private static readonly Reading WithoutOrganizations = new(
        DifferenceReason.WithoutOrganizations,
        tally => tally.Parties - tally.Organizations,
        new(
            "The source counts States only, without regional organizations.",
            "La source ne compte que les États, sans les organisations régionales."));

    private static readonly Reading InForceWithoutOrganizations = new(
        DifferenceReason.InForceWithoutOrganizations,
        tally => tally.PartiesInForce - tally.OrganizationsInForce,
        new(
            "The source counts only States for which the instrument is in force, without regional organizations.",
            "La source ne compte que les États à l'égard desquels l'instrument est en vigueur, sans les organisations régionales."));

    private static readonly Reading FormerParties = new(
        DifferenceReason.FormerStillCounted,
        tally => tally.Parties + tally.Withdrawn,
        new(
            "The source still counts those whose withdrawal has taken effect.",
            "La source compte encore ceux dont le retrait a pris effet."));

    private static readonly Reading FormerSignatories = new(
        DifferenceReason.FormerStillCounted,
        tally => tally.Signatures,
        new(
            "The source counts every signature, also of those that have withdrawn or ceased to exist.",
            "La source compte toutes les signatures, y compris celles de participants qui se sont retirés ou ont cessé d'exister."));

    private static readonly Reading FormerJoined = FormerParties with { Count = tally => Value(Measure.Joined, tally) + tally.Withdrawn };

    private static readonly Reading WithoutPending = new(
        DifferenceReason.WithoutPendingWithdrawals,
        tally => tally.Parties - tally.WithdrawalsPending,
        new(
            "The source leaves out those whose withdrawal is notified but not yet effective.",
            "La source exclut ceux dont le retrait est notifié mais n'a pas encore pris effet."));

    /// <summary>Our count of <paramref name="measure"/>.</summary>
    public static int Value(Measure measure, Tally tally) => measure switch
    {
        Measure.Parties or Measure.Ratifications => tally.Parties,
        Measure.Signatories => tally.Signatories,
        Measure.SignatoriesNotParty => tally.SignatoriesNotParties,
        Measure.Joined => tally.Parties + tally.SignatoriesNotParties,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    /// <summary>The other ways to count it, the likeliest first.</summary>
    public static IReadOnlyList<Reading> Of(Measure measure) => measure switch
    {
        Measure.Parties or Measure.Ratifications =>
            [InForceOnly, WithoutOrganizations, InForceWithoutOrganizations, FormerParties, WithoutPending],
        Measure.Signatories => [FormerSignatories],
        Measure.Joined => [FormerJoined],
        _ => [],
    };
}
