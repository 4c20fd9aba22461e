using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.TreatyLaw.Tests.Memberships;

/// <summary>From which day an instrument is in force for one participant.</summary>
public sealed class JoiningTests
{
    private static Membership MembershipOf(Scenario scenario, string participant) =>
        scenario.Status().Histories[participant].Memberships.Single();

    private static Scenario Treaty() => new Scenario().InForceFromJuly2000();

    [Test]
    public void A_participant_that_deposited_by_the_threshold_day_has_the_instruments_own_day()
    {
        var membership = MembershipOf(Treaty().Ratifies("BEF", "1999-12-31"), "BEF");

        Assert.That((membership.InForceFrom, membership.Basis), Is.EqualTo(((DateOnly?)Scenario.Day("2000-07-01"), EffectBasis.Threshold)));
    }

    [Test]
    public void A_later_joiner_counts_its_own_delay()
    {
        var membership = MembershipOf(Treaty().Ratifies("NEW", "2004-05-12"), "NEW");

        Assert.That((membership.InForceFrom, membership.Basis), Is.EqualTo(((DateOnly?)Scenario.Day("2004-11-01"), EffectBasis.Rule)));
    }

    [Test]
    public void A_later_joiner_never_precedes_the_instrument()
    {
        var scenario = Treaty()
            .WithEntryIntoForce(clause => clause with { LaterJoiners = new Delay.DaysAfter(1) })
            .Ratifies("NEW", "2000-01-11");

        Assert.That(MembershipOf(scenario, "NEW").InForceFrom, Is.EqualTo(Scenario.Day("2000-07-01")));
    }

    [Test]
    public void A_day_stated_for_an_act_beats_the_rule()
    {
        var membership = MembershipOf(Treaty().Act("NEW", TreatyActionKind.Accession, "2004-05-12", effectiveOn: "2004-06-01"), "NEW");

        Assert.That((membership.InForceFrom, membership.Basis), Is.EqualTo(((DateOnly?)Scenario.Day("2004-06-01"), EffectBasis.Stated)));
    }

    [Test]
    public void A_succession_is_in_force_from_its_effective_day_and_counts_as_a_party_from_its_deposit()
    {
        var status = Treaty().Succeeds("MNE", "2006-10-23", effectiveOn: "2006-06-03").Status();
        var before = status.Curve.On(Scenario.Day("2006-06-02"));
        var between = status.Curve.On(Scenario.Day("2006-06-03"));
        var after = status.Curve.On(Scenario.Day("2006-10-23"));

        Assert.That((before.Parties, before.PartiesInForce), Is.EqualTo((2, 2)));
        Assert.That((between.Parties, between.PartiesInForce), Is.EqualTo((2, 3)));
        Assert.That((after.Parties, after.PartiesInForce), Is.EqualTo((3, 3)));
    }

    [Test]
    public void A_succession_without_an_effective_day_takes_effect_on_its_deposit() =>
        Assert.That(MembershipOf(Treaty().Succeeds("MNE", "2006-10-23"), "MNE").InForceFrom, Is.EqualTo(Scenario.Day("2006-10-23")));

    [Test]
    public void A_succession_before_the_instruments_day_waits_for_it()
    {
        Assert.That(
            MembershipOf(Treaty().Succeeds("SVN", "2000-03-01", "1999-06-25"), "SVN").InForceFrom,
            Is.EqualTo(Scenario.Day("2000-07-01")));
        Assert.That(MembershipOf(Treaty().Succeeds("SVN", "2000-03-01"), "SVN").InForceFrom, Is.EqualTo(Scenario.Day("2000-07-01")));
    }

    [Test]
    public void A_definitive_signature_signs_and_binds()
    {
        var status = new Scenario().Act("ONE", TreatyActionKind.DefinitiveSignature, "2000-01-10").Ratifies("TWO", "2000-01-10").Status();
        var tally = status.Curve.On(Scenario.Day("2000-07-01"));

        // The depositary counts it among the consents, and its signatories without it.
        Assert.That((tally.Signatures, tally.Signatories, tally.SignatoriesNotParties, tally.Parties), Is.EqualTo((1, 0, 0, 2)));
    }

    [Test]
    public void A_second_consent_of_a_party_changes_nothing()
    {
        var membership = MembershipOf(Treaty().Ratifies("ONE", "2005-01-01"), "ONE");

        Assert.That(membership.DepositedOn, Is.EqualTo(Scenario.Day("2000-01-10")));
    }

    [Test]
    public void Acts_after_the_end_of_a_State_are_not_its_own() =>
        Assert.That(
            Treaty().DissolvedState("DDR", "1990-10-03").Ratifies("DDR", "1990-10-03").Status().Histories["DDR"].Memberships,
            Is.Empty);

    [Test]
    public void An_instrument_does_not_enter_into_force_before_the_one_it_depends_on()
    {
        var status = Dependent().Act("ONE", TreatyActionKind.Ratification, "2001-05-05", instrument: "convention").Status();

        Assert.That(status.EntryIntoForce.Date, Is.EqualTo(Scenario.Day("2001-11-01")));
        Assert.That(status.Histories["ONE"].Memberships[0].InForceFrom, Is.EqualTo(Scenario.Day("2001-11-01")));
    }

    [Test]
    public void An_instrument_is_undecided_while_the_one_it_depends_on_is()
    {
        var status = Dependent().Act("ONE", TreatyActionKind.Ratification, "2001-05-05", instrument: "convention").Status();
        var before = status.AsOf(Scenario.Day("2001-05-04"));

        Assert.That(
            (before.EntryIntoForce.ReachedOn, before.EntryIntoForce.Date),
            Is.EqualTo(((DateOnly?)Scenario.Day("2000-01-10"), (DateOnly?)null)));
        Assert.That(Dependent().Status().EntryIntoForce.Date, Is.Null);
        Assert.That(Dependent().Status().Curve.On(DateOnly.MaxValue).PartiesInForce, Is.Zero);
    }

    private static Scenario Dependent() => Treaty()
        .WithEntryIntoForce(clause => clause with { NotBefore = "convention" })
        .Beside(Scenario.ConventionWith("convention", threshold: 1));
}
