using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Reconciliations;

public sealed class ReconciliationTests
{
    [Test]
    public void Every_figure_of_the_register_equals_ours_or_is_in_the_list_of_explained_differences()
    {
        // Six figures speak of days beyond the horizon: they are reported beside ours, not held against them.
        var figures = ShippedRegister.Register.Facts.PublishedFigures
            .Where(figure => figure.AsOf <= ShippedRegister.StatusOf(figure.Instrument).DataThrough)
            .ToList();
        var differences = figures
            .Select(figure => Reconciliation.Of(figure, ShippedRegister.StatusOf(figure.Instrument)))
            .Where(reconciliation => !reconciliation.Matches)
            .Select(r => $"{r.Published.Instrument} {r.Published.AsOf:yyyy-MM-dd} {r.Published.Measure}: "
                + $"{r.Published.Value}, not {r.Computed}. {r.Explanation.English}")
            .ToList();

        Assert.That(figures, Has.Count.EqualTo(104));
        // The General Assembly's resolution 62/170 gives the Optional Protocol's signatories of its own day and the ratifications of an
        // earlier one.
        Assert.That(differences, Is.EqualTo([
            "crpd-op 2007-12-18 parties: 3, not 8. The computed figure was 3 until 29 November 2007, 19 days before the day of the "
                + "source, which leaves out what was done since.",
        ]));
    }

    [TestCase("parties", 5, DifferenceReason.None)]
    [TestCase("ratifications", 5, DifferenceReason.None)]
    [TestCase("signatories", 2, DifferenceReason.None)]
    [TestCase("signatories-not-party", 1, DifferenceReason.None)]
    [TestCase("joined", 6, DifferenceReason.None)]
    [TestCase("parties", 3, DifferenceReason.InForceOnly)]
    [TestCase("parties", 4, DifferenceReason.WithoutOrganizations)]
    [TestCase("parties", 2, DifferenceReason.InForceWithoutOrganizations)]
    [TestCase("parties", 7, DifferenceReason.FormerStillCounted)]
    [TestCase("signatories", 3, DifferenceReason.FormerStillCounted)]
    [TestCase("joined", 8, DifferenceReason.FormerStillCounted)]
    [TestCase("parties", 6, DifferenceReason.LaterDay)]
    [TestCase("parties", 99, DifferenceReason.Unexplained)]
    [TestCase("signatories-not-party", 0, DifferenceReason.Unexplained)]
    public void A_difference_is_explained_by_how_the_source_may_have_counted(string measure, int value, DifferenceReason reason)
    {
        // Five parties, of which an organization and two States that are not yet in force; two have left; one signed only; one comes later.
        var status = new Scenario()
            .Organization("EUE").Act("EUE", TreatyActionKind.FormalConfirmation, "2000-01-05")
            .InForceFromJuly2000()
            .Signs("OUT", "1999-01-01").Signs("ONE", "1999-01-01").Signs("SIG", "1999-01-01")
            .Ratifies("OUT", "2000-01-05").Withdraws("OUT", "2005-01-01")
            .Ratifies("OFF", "2000-01-05").Withdraws("OFF", "2005-01-01")
            .Ratifies("NEW", "2010-01-05").Ratifies("NXT", "2010-01-06")
            .Ratifies("LAT", "2010-02-01")
            .Status();
        var figure = new PublishedFigure("treaty", Scenario.Day("2010-01-20"), measure, value, "A document");

        var reconciliation = Reconciliation.Of(figure, status);

        Assert.That(reconciliation.Reason, Is.EqualTo(reason));
        Assert.That(reconciliation.Matches, Is.EqualTo(reason == DifferenceReason.None));
        Assert.That(reconciliation.Difference, Is.EqualTo(value - reconciliation.Computed));
        Assert.That(reconciliation.Explanation.English, Does.EndWith("."));
        Assert.That(reconciliation.Explanation.French, Does.EndWith(".").And.Not.EqualTo(reconciliation.Explanation.English));
    }

    [Test]
    public void In_force_without_organizations_takes_off_only_organizations_that_are_in_force()
    {
        // On 1 January 2011 the Convention was in force for 96 States, and not yet for the European Union (22 January 2011).
        var tally = ShippedRegister.StatusOf("crpd").Curve.On(Scenario.Day("2011-01-01"));
        var figure = new PublishedFigure("crpd", Scenario.Day("2011-01-01"), "parties", 95, "A document");

        Assert.That((tally.PartiesInForce, tally.Organizations, tally.OrganizationsInForce), Is.EqualTo((96, 1, 0)));
        Assert.That(
            Reconciliation.Of(figure, ShippedRegister.StatusOf("crpd")).Reason,
            Is.Not.EqualTo(DifferenceReason.InForceWithoutOrganizations));
        Assert.That(ShippedRegister.StatusOf("crpd").Curve.On(Scenario.Day("2011-01-22")).OrganizationsInForce, Is.EqualTo(1));
    }

    [Test]
    public void A_source_that_leaves_out_pending_withdrawals_is_recognized()
    {
        var status = new Scenario().InForceFromJuly2000().Withdraws("ONE", "2005-08-20").Status();

        Assert.That(Of(status, "2005-09-01", 1).Reason, Is.EqualTo(DifferenceReason.WithoutPendingWithdrawals));
    }

    [Test]
    public void A_figure_of_an_earlier_day_says_until_when_it_was_ours()
    {
        var reconciliation = Of(new Scenario().Ratifies("ONE", "2000-01-10").Ratifies("SIX", "2000-02-01").Status(), "2000-02-01", 1);

        Assert.That(reconciliation.Explanation.English, Does.StartWith("The computed figure was 1 until 31 January 2000, 1 day before"));
        Assert.That(
            reconciliation.Explanation.French,
            Does.StartWith("Le chiffre calculé était de 1 jusqu'au 31 janvier 2000, 1 jour avant"));
    }

    [Test]
    public void The_nearer_of_two_days_explains_a_figure()
    {
        var status = new Scenario()
            .Ratifies("ONE", "2000-01-10")
            .Ratifies("OUT", "2000-02-01")
            .Withdraws("OUT", "2000-02-02", "2000-03-01")
            .Status();

        Assert.That(Of(status, "2000-02-10", 1, "parties").Reason, Is.EqualTo(DifferenceReason.WithoutPendingWithdrawals));
        Assert.That(Of(status, "2000-02-05", 1, "joined").Reason, Is.EqualTo(DifferenceReason.EarlierDay));
        Assert.That(Of(status, "2000-02-25", 1, "joined").Reason, Is.EqualTo(DifferenceReason.LaterDay));
    }

    [Test]
    public void A_day_too_far_away_explains_nothing()
    {
        var status = new Scenario().Ratifies("ONE", "2000-01-10").Ratifies("TWO", "2000-02-01").Status();

        Assert.That(Of(status, "2000-01-31", 2, "joined").Reason, Is.EqualTo(DifferenceReason.LaterDay));
        Assert.That(Of(status, "2000-05-03", 1, "joined").Reason, Is.EqualTo(DifferenceReason.Unexplained));
        Assert.That(Of(status, "2000-05-02", 1, "joined").Reason, Is.EqualTo(DifferenceReason.EarlierDay));
    }

    [Test]
    public void A_figure_of_another_instrument_or_of_no_known_measure_is_refused()
    {
        var status = new Scenario().Status();

        Assert.That(() => Of(ShippedRegister.StatusOf("ccm"), "2000-01-01", 1), Throws.ArgumentException.With.Message.Contains("'ccm'"));
        Assert.That(() => Of(status, "2000-01-01", 1, "members"), Throws.ArgumentException.With.Message.Contains("'members'"));
    }

    private static Reconciliation Of(TreatyStatus status, string asOf, int value, string measure = "parties") =>
        Reconciliation.Of(new PublishedFigure("treaty", Scenario.Day(asOf), measure, value, "A document"), status);
}
