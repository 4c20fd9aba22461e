using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.TreatyLaw.Tests.Memberships;

public sealed class ThresholdTests
{
    [Test]
    public void The_delay_runs_from_the_day_of_the_last_deposit_required()
    {
        var entry = new Scenario()
            .Ratifies("ONE", "2000-01-10")
            .Ratifies("TWO", "2000-03-31")
            .Ratifies("SIX", "2000-04-01")
            .Status().EntryIntoForce;

        Assert.That(entry.ReachedOn, Is.EqualTo(Scenario.Day("2000-03-31")));
        Assert.That(entry.ReachedBy, Is.EqualTo(["TWO"]));
        Assert.That(entry.Date, Is.EqualTo(Scenario.Day("2000-09-01")));
        Assert.That((entry.Required, entry.Counted, entry.Missing), Is.EqualTo((2, 2, 0)));
    }

    [Test]
    public void Several_deposits_on_one_day_reach_the_threshold_together()
    {
        var status = new Scenario().Ratifies("ONE", "2000-01-10").Ratifies("SIX", "2000-03-31").Ratifies("TWO", "2000-03-31").Status();

        Assert.That(status.EntryIntoForce.ReachedBy, Is.EqualTo(["SIX", "TWO"]));
        Assert.That(status.EntryIntoForce.Counted, Is.EqualTo(3));
        Assert.That(
            status.Histories.Values.Select(history => history.Memberships[0].Basis),
            Is.All.EqualTo(EffectBasis.Threshold));
    }

    [Test]
    public void A_threshold_that_is_not_reached_says_how_many_deposits_are_missing()
    {
        var status = new Scenario().WithEntryIntoForce(clause => clause with { Threshold = 5 }).InForceFromJuly2000().Status();

        Assert.That(status.EntryIntoForce.Date, Is.Null);
        Assert.That((status.EntryIntoForce.Counted, status.EntryIntoForce.Missing), Is.EqualTo((2, 3)));
        Assert.That(status.EntryIntoForce.IsInForceOn(DateOnly.MaxValue), Is.False);
        Assert.That(status.Histories["ONE"].StatusOn(DateOnly.MaxValue), Is.EqualTo(ParticipantStatus.Awaiting));
    }

    [Test]
    public void Deposits_of_organizations_do_not_count_where_the_treaty_says_so()
    {
        Scenario Deposits() => new Scenario()
            .Organization("EUE")
            .Act("EUE", TreatyActionKind.FormalConfirmation, "2000-01-10")
            .Ratifies("ONE", "2000-01-10")
            .Ratifies("TWO", "2000-05-05");

        Assert.That(
            Deposits()
                .WithEntryIntoForce(clause => clause with { OrganizationsDoNotCountArticle = "44(3)" })
                .Status().EntryIntoForce.ReachedOn,
            Is.EqualTo(Scenario.Day("2000-05-05")));
        Assert.That(Deposits().Status().EntryIntoForce.ReachedOn, Is.EqualTo(Scenario.Day("2000-01-10")));
    }

    [Test]
    public void The_deposit_of_a_State_that_ended_later_counts()
    {
        var entry = new Scenario()
            .DissolvedState("DDR", "1990-10-03")
            .Ratifies("DDR", "1982-07-20")
            .Ratifies("POL", "1983-06-02")
            .Status().EntryIntoForce;

        Assert.That(entry.ReachedOn, Is.EqualTo(Scenario.Day("1983-06-02")));
    }

    [Test]
    public void The_deposit_of_a_State_that_ended_before_the_threshold_does_not_count()
    {
        var entry = new Scenario()
            .DissolvedState("DDR", "1983-06-02")
            .Ratifies("DDR", "1982-07-20")
            .Ratifies("POL", "1983-06-02")
            .Status().EntryIntoForce;

        Assert.That(entry.Missing, Is.EqualTo(1));
    }

    [Test]
    public void A_deposit_whose_withdrawal_took_effect_before_the_threshold_does_not_count()
    {
        var entry = new Scenario()
            .Ratifies("OUT", "2000-01-01")
            .Withdraws("OUT", "2000-02-01")
            .Ratifies("ONE", "2000-08-01")
            .Ratifies("TWO", "2000-09-01")
            .Status().EntryIntoForce;

        Assert.That(entry.ReachedOn, Is.EqualTo(Scenario.Day("2000-09-01")));
    }

    [Test]
    public void A_deposit_whose_withdrawal_takes_effect_on_the_threshold_day_does_not_count()
    {
        var entry = new Scenario()
            .Ratifies("OUT", "2000-01-01")
            .Withdraws("OUT", "2000-02-01")
            .Ratifies("ONE", "2000-08-01")
            .Status().EntryIntoForce;

        Assert.That((entry.Counted, entry.Missing), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_withdrawal_after_the_threshold_does_not_undo_the_entry_into_force()
    {
        var status = new Scenario().InForceFromJuly2000().Withdraws("ONE", "2000-01-20").Withdraws("TWO", "2001-01-01").Status();

        Assert.That(status.EntryIntoForce.Date, Is.EqualTo(Scenario.Day("2000-07-01")));
        Assert.That(status.EntryIntoForce.IsInForceOn(Scenario.Day("2010-01-01")), Is.True);
        Assert.That(status.Curve.On(Scenario.Day("2010-01-01")).PartiesInForce, Is.Zero);
    }

    [Test]
    public void A_stated_day_prevails_over_the_computed_one_and_the_difference_is_told()
    {
        var entry = new Scenario()
            .With(i => i with { StatedEntryIntoForce = Scenario.Day("2000-08-01") })
            .InForceFromJuly2000()
            .Status().EntryIntoForce;

        Assert.That(entry.Date, Is.EqualTo(Scenario.Day("2000-08-01")));
        Assert.That(entry.ComputedOn, Is.EqualTo(Scenario.Day("2000-07-01")));
        Assert.That(entry.StatedDiffersFromComputed, Is.True);
    }

    [Test]
    public void A_stated_threshold_day_decides_who_joined_later()
    {
        var status = new Scenario()
            .With(i => i with { StatedThresholdReachedOn = Scenario.Day("2000-02-20"), StatedEntryIntoForce = Scenario.Day("2000-08-01") })
            .InForceFromJuly2000().Ratifies("SIX", "2000-02-20").Ratifies("TEN", "2000-02-21").Status();

        Assert.That(status.EntryIntoForce.CountedReachedOn, Is.EqualTo(Scenario.Day("2000-01-10")));
        Assert.That(status.EntryIntoForce.ReachedBy, Is.EqualTo(["SIX"]));
        Assert.That(status.Histories["SIX"].Memberships[0].Basis, Is.EqualTo(EffectBasis.Threshold));
        Assert.That(status.Histories["TEN"].Memberships[0].Basis, Is.EqualTo(EffectBasis.Rule));
    }

    [Test]
    public void An_entry_into_force_is_not_known_before_the_threshold_is_reached()
    {
        var status = new Scenario().With(i => i with { StatedEntryIntoForce = Scenario.Day("2000-07-01") }).InForceFromJuly2000().Status();

        Assert.That(status.AsOf(Scenario.Day("2000-01-09")).EntryIntoForce.Date, Is.Null);
        Assert.That(status.AsOf(Scenario.Day("2000-01-10")).EntryIntoForce.Date, Is.EqualTo(Scenario.Day("2000-07-01")));
    }

    [Test]
    public void A_withdrawal_that_lies_ahead_is_counted_until_its_day()
    {
        var status = new Scenario().Ratifies("ONE", "2000-01-10").Withdraws("ONE", "2000-02-10", "2000-05-01").Status();

        Assert.That(status.AsOf(Scenario.Day("2000-04-30")).EntryIntoForce.Counted, Is.EqualTo(1));
        Assert.That(status.AsOf(Scenario.Day("2000-05-01")).EntryIntoForce.Counted, Is.Zero);
    }

    [Test]
    public void A_stated_day_holds_on_its_day_even_where_deposits_are_missing_from_the_record()
    {
        var status = new Scenario()
            .With(i => i with { StatedEntryIntoForce = Scenario.Day("2000-07-01") })
            .Ratifies("ONE", "2000-01-10")
            .Status();

        Assert.That(status.AsOf(Scenario.Day("2000-06-30")).EntryIntoForce.Date, Is.Null);
        Assert.That(status.AsOf(Scenario.Day("2000-07-01")).EntryIntoForce.Date, Is.EqualTo(Scenario.Day("2000-07-01")));
    }
}
