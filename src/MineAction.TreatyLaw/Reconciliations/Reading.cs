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
        new("reconciliation.in-force-only"));

    private static readonly Reading WithoutOrganizations = new(
        DifferenceReason.WithoutOrganizations,
        tally => tally.Parties - tally.Organizations,
        new("reconciliation.without-organizations"));

    private static readonly Reading SignatoriesWithoutOrganizations =
        WithoutOrganizations with { Count = tally => tally.Signatories - tally.SignatoryOrganizations };

    private static readonly Reading SignatoriesNotPartyWithoutOrganizations =
        WithoutOrganizations with { Count = tally => tally.SignatoriesNotParties - tally.SignatoryOrganizationsNotParties };

    private static readonly Reading JoinedWithoutOrganizations = WithoutOrganizations with
    {
        Count = tally => Value(Measure.Joined, tally) - tally.Organizations - tally.SignatoryOrganizationsNotParties,
    };

    private static readonly Reading InForceWithoutOrganizations = new(
        DifferenceReason.InForceWithoutOrganizations,
        tally => tally.PartiesInForce - tally.OrganizationsInForce,
        new("reconciliation.in-force-without-organizations"));

    private static readonly Reading FormerParties = new(
        DifferenceReason.FormerStillCounted,
        tally => tally.Parties + tally.Withdrawn,
        new("reconciliation.former-parties"));

    private static readonly Reading FormerSignatories = new(
        DifferenceReason.FormerStillCounted,
        tally => tally.Signatures,
        new("reconciliation.former-signatories"));

    private static readonly Reading FormerJoined = FormerParties with { Count = tally => Value(Measure.Joined, tally) + tally.Withdrawn };

    private static readonly Reading WithoutPending = new(
        DifferenceReason.WithoutPendingWithdrawals,
        tally => tally.Parties - tally.WithdrawalsPending,
        new("reconciliation.without-pending"));

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
        Measure.Signatories => [FormerSignatories, SignatoriesWithoutOrganizations],
        Measure.SignatoriesNotParty => [SignatoriesNotPartyWithoutOrganizations],
        Measure.Joined => [FormerJoined, JoinedWithoutOrganizations],
        _ => [],
    };
}
