using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Tests.Universalization;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Verifications;

namespace MineAction.TreatyLaw.Tests.Verifications;

/// <summary>Verdicts on claims by going through every day from 1980 to 2027 with the naive count. It knows no curve.</summary>
internal sealed class NaiveVerdicts
{
    public static readonly DateOnly First = new(1980, 1, 1);
    public static readonly DateOnly Last = new(2027, 12, 31);
    private readonly Tally[] _days;
    private readonly DateOnly _horizon;

    public NaiveVerdicts(string instrument)
    {
        var naive = new NaiveCount(ShippedRegister.Register.Facts, instrument);
        _days = [.. Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(day => naive.On(First.AddDays(day)))];
        _horizon = new DateOnly(2026, 2, 3);
    }

    public Verdict Of(Claim claim)
    {
        if (claim.AsOf > _horizon)
            return Verdict.BeyondHorizon;
        if (CountOn(claim.Measure, claim.AsOf) == claim.Value)
            return Verdict.True;
        if (OthersOn(claim.Measure, claim.AsOf).Contains(claim.Value))
            return Verdict.TrueByAnotherReading;
        return DaysOf(claim).Any(day => day <= _horizon) ? Verdict.TrueOnOtherDays : Verdict.False;
    }

    /// <summary>Every day from first to last on which the claim is true.</summary>
    public IEnumerable<DateOnly> DaysOf(Claim claim) => Enumerable.Range(0, _days.Length)
        .Select(First.AddDays)
        .Where(day => CountOn(claim.Measure, day) == claim.Value);

    public int CountOn(Measure measure, DateOnly day)
    {
        var tally = _days[day.DayNumber - First.DayNumber];
        return measure switch
        {
            Measure.Signatories => tally.Signatories,
            Measure.SignatoriesNotParty => tally.SignatoriesNotParties,
            Measure.Joined => tally.Parties + tally.SignatoriesNotParties,
            _ => tally.Parties,
        };
    }

    private int[] OthersOn(Measure measure, DateOnly day)
    {
        var tally = _days[day.DayNumber - First.DayNumber];
        return measure switch
        {
            Measure.Signatories => [tally.Signatures, tally.Signatories - tally.SignatoryOrganizations],
            Measure.SignatoriesNotParty => [tally.SignatoriesNotParties - tally.SignatoryOrganizationsNotParties],
            Measure.Joined =>
            [
                tally.Parties + tally.SignatoriesNotParties + tally.Withdrawn,
                tally.Parties + tally.SignatoriesNotParties - tally.Organizations - tally.SignatoryOrganizationsNotParties,
            ],
            _ =>
            [
                tally.PartiesInForce,
                tally.Parties - tally.Organizations,
                tally.PartiesInForce - tally.OrganizationsInForce,
                tally.Parties + tally.Withdrawn,
                tally.Parties - tally.WithdrawalsPending,
            ],
        };
    }
}
