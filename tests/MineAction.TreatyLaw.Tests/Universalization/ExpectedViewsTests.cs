using System.Globalization;
using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Tests.Universalization;

/// <summary>The counts of an independent calculation for 79 days and all instruments.</summary>
public sealed class ExpectedViewsTests
{
    [Test]
    public void Every_count_equals_the_independent_calculation()
    {
        var differences = new List<string>();
        var rows = ShippedRegister.ReadExpected("expected-views.csv");
        foreach (var row in rows)
        {
            var day = ShippedRegister.Day(row["asOf"]);
            var tally = ShippedRegister.StatusOf(row["instrument"]).Curve.On(day);
            Compare("signatures", tally.Signatures);
            Compare("signatories", tally.Signatories);
            Compare("signatoriesNotParties", tally.SignatoriesNotParties);
            Compare("parties", tally.Parties);
            Compare("partiesInForce", tally.PartiesInForce);
            Compare("awaitingEntryIntoForce", tally.AwaitingEntryIntoForce);
            Compare("withdrawalsPending", tally.WithdrawalsPending);
            Compare("withdrawn", tally.Withdrawn);
            Compare("organizations", tally.Organizations);
            Compare("allStates", ShippedRegister.Register.UniverseSizes.On(Universe.AllStates, day));
            Compare("unMembers", ShippedRegister.Register.UniverseSizes.On(Universe.UnMembers, day));

            void Compare(string field, int actual)
            {
                if (actual.ToString(CultureInfo.InvariantCulture) != row[field])
                    differences.Add($"{row["instrument"]} {row["asOf"]} {field}: expected {row[field]}, is {actual}");
            }
        }

        Assert.That(rows, Has.Count.EqualTo(948));
        Assert.That(differences, Is.Empty);
    }
}
