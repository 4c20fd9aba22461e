using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.TreatyLaw.Tests.Memberships;

public sealed class WithdrawalTests
{
    private static Scenario Treaty() => new Scenario().InForceFromJuly2000();

    private static ParticipantStatus StatusOn(TreatyStatus status, string day) => status.Histories["ONE"].StatusOn(Scenario.Day(day));

    [Test]
    public void A_withdrawal_is_pending_until_its_effect_and_the_State_remains_a_party()
    {
        var status = Treaty().Withdraws("ONE", "2005-08-20").Status();
        var pending = status.Curve.On(Scenario.Day("2006-02-19"));
        var effective = status.Curve.On(Scenario.Day("2006-02-20"));

        Assert.That((pending.Parties, pending.PartiesInForce, pending.WithdrawalsPending, pending.Withdrawn), Is.EqualTo((2, 2, 1, 0)));
        Assert.That(
            (effective.Parties, effective.PartiesInForce, effective.WithdrawalsPending, effective.Withdrawn),
            Is.EqualTo((1, 1, 0, 1)));
        Assert.That(StatusOn(status, "2006-02-19"), Is.EqualTo(ParticipantStatus.InForce));
        Assert.That(StatusOn(status, "2006-02-20"), Is.EqualTo(ParticipantStatus.Withdrawn));
    }

    [Test]
    public void A_stated_day_of_effect_prevails_over_the_rule()
    {
        var notice = Treaty().Withdraws("ONE", "2005-08-20", effectiveOn: "2006-05-01").Status().Histories["ONE"].Memberships[0].EndedBy!;

        Assert.That((notice.EffectiveOn, notice.Basis), Is.EqualTo(((DateOnly?)Scenario.Day("2006-05-01"), EffectBasis.Stated)));
    }

    [Test]
    public void A_withdrawal_deferred_by_an_armed_conflict_has_no_effect_until_a_day_is_recorded()
    {
        var status = Treaty().Withdraws("ONE", "2005-08-20", effectDeferred: true).Status();

        Assert.That(StatusOn(status, "2020-01-01"), Is.EqualTo(ParticipantStatus.InForce));
        Assert.That(status.Curve.On(Scenario.Day("2020-01-01")).WithdrawalsPending, Is.EqualTo(1));
    }

    [Test]
    public void A_deferred_withdrawal_takes_effect_on_the_day_recorded_for_it()
    {
        var status = Treaty().Withdraws("ONE", "2005-08-20", effectiveOn: "2009-09-09", effectDeferred: true).Status();

        Assert.That(StatusOn(status, "2009-09-08"), Is.EqualTo(ParticipantStatus.InForce));
        Assert.That(StatusOn(status, "2009-09-09"), Is.EqualTo(ParticipantStatus.Withdrawn));
    }

    [Test]
    public void A_withdrawal_taken_back_before_its_effect_has_none()
    {
        var status = Treaty().Withdraws("ONE", "2005-08-20").Act("ONE", TreatyActionKind.WithdrawalRetracted, "2005-12-01").Status();

        Assert.That(status.Curve.On(Scenario.Day("2005-11-30")).WithdrawalsPending, Is.EqualTo(1));
        Assert.That(status.Curve.On(Scenario.Day("2005-12-01")).WithdrawalsPending, Is.Zero);
        Assert.That(StatusOn(status, "2020-01-01"), Is.EqualTo(ParticipantStatus.InForce));
    }

    [Test]
    public void A_withdrawal_cannot_be_taken_back_after_its_effect()
    {
        var status = Treaty().Withdraws("ONE", "2005-08-20").Act("ONE", TreatyActionKind.WithdrawalRetracted, "2006-02-20").Status();

        Assert.That(StatusOn(status, "2006-02-20"), Is.EqualTo(ParticipantStatus.Withdrawn));
    }

    [Test]
    public void A_State_can_withdraw_again_after_taking_a_withdrawal_back()
    {
        var status = Treaty()
            .Withdraws("ONE", "2005-08-20")
            .Act("ONE", TreatyActionKind.WithdrawalRetracted, "2005-12-01")
            .Withdraws("ONE", "2007-01-15")
            .Status();

        Assert.That(status.Histories["ONE"].Memberships.Single().EndsOn, Is.EqualTo(Scenario.Day("2007-07-15")));
    }

    [Test]
    public void A_second_notice_does_not_postpone_the_first()
    {
        var history = Treaty().Withdraws("ONE", "2005-08-20").Withdraws("ONE", "2005-10-10").Status().Histories["ONE"];

        Assert.That(history.Memberships.Single().EndsOn, Is.EqualTo(Scenario.Day("2006-02-20")));
        Assert.That(history.StandingOn(Scenario.Day("2006-03-01")).Withdrawal!.NotifiedOn, Is.EqualTo(Scenario.Day("2005-08-20")));
        Assert.That(history.StandingOn(Scenario.Day("2005-12-01")).Withdrawal!.NotifiedOn, Is.EqualTo(Scenario.Day("2005-10-10")));
    }

    [Test]
    public void A_withdrawal_by_a_State_that_is_no_party_changes_nothing() =>
        Assert.That(
            Treaty()
                .Signs("SIG", "1999-01-01")
                .Withdraws("SIG", "2005-08-20")
                .Status().Curve.On(Scenario.Day("2020-01-01")).SignatoriesNotParties,
            Is.EqualTo(1));

    [Test]
    public void A_State_that_leaves_before_the_entry_into_force_is_never_a_party_in_force()
    {
        var status = Treaty().Ratifies("OUT", "1999-12-01").Withdraws("OUT", "1999-12-15").Status();
        var events = status.Histories["OUT"].Events().Select(e => e.Kind);

        Assert.That(events, Is.EqualTo([TreatyEventKind.Consented, TreatyEventKind.WithdrawalNotified, TreatyEventKind.ConsentTakenBack]));
        Assert.That(status.Curve.On(Scenario.Day("2000-07-01")).PartiesInForce, Is.EqualTo(2));
    }

    [Test]
    public void A_withdrawal_without_a_clause_or_a_stated_day_stays_pending()
    {
        var status = Treaty().With(instrument => instrument with { Withdrawal = null }).Withdraws("ONE", "2005-08-20").Status();

        Assert.That(status.Curve.On(DateOnly.MaxValue).WithdrawalsPending, Is.EqualTo(1));
    }

    [Test]
    public void Signatories_leave_out_those_whose_withdrawal_took_effect_and_signatures_do_not()
    {
        var status = Treaty().Signs("ONE", "1999-01-01").Withdraws("ONE", "2005-08-20").Status();
        var pending = status.Curve.On(Scenario.Day("2006-02-19"));
        var effective = status.Curve.On(Scenario.Day("2006-02-20"));

        Assert.That((pending.Signatures, pending.Signatories), Is.EqualTo((1, 1)));
        Assert.That((effective.Signatures, effective.Signatories, effective.SignatoriesNotParties), Is.EqualTo((1, 0, 0)));
    }

    [Test]
    public void Rejoining_begins_a_new_membership_with_its_own_day()
    {
        var history = Treaty()
            .Withdraws("ONE", "2005-08-20")
            .Act("ONE", TreatyActionKind.Accession, "2010-03-03")
            .Status().Histories["ONE"];

        Assert.That(
            history.Memberships.Select(membership => (membership.InForceFrom, membership.EndsOn)),
            Is.EqualTo(new (DateOnly?, DateOnly?)[]
            {
                (Scenario.Day("2000-07-01"), Scenario.Day("2006-02-20")),
                (Scenario.Day("2010-09-01"), null),
            }));
        Assert.That(
            history.Timeline().Select(interval => (interval.Status, interval.From, interval.Until)),
            Is.EqualTo(new (ParticipantStatus, DateOnly, DateOnly?)[]
            {
                (ParticipantStatus.Awaiting, Scenario.Day("2000-01-10"), Scenario.Day("2000-07-01")),
                (ParticipantStatus.InForce, Scenario.Day("2000-07-01"), Scenario.Day("2006-02-20")),
                (ParticipantStatus.Withdrawn, Scenario.Day("2006-02-20"), Scenario.Day("2010-03-03")),
                (ParticipantStatus.Awaiting, Scenario.Day("2010-03-03"), Scenario.Day("2010-09-01")),
                (ParticipantStatus.InForce, Scenario.Day("2010-09-01"), null),
            }));
    }

    [Test]
    public void A_State_can_rejoin_on_the_day_it_leaves()
    {
        var status = Treaty().Withdraws("ONE", "2005-08-20").Ratifies("ONE", "2006-02-20").Status();
        var tally = status.Curve.On(Scenario.Day("2006-02-20"));

        Assert.That((tally.Parties, tally.PartiesInForce, tally.Withdrawn), Is.EqualTo((2, 1, 0)));
    }

    [Test]
    public void A_State_that_rejoined_is_a_party_and_no_longer_withdrawn()
    {
        var tally = Treaty().Withdraws("ONE", "2005-08-20").Ratifies("ONE", "2010-03-03").Status().Curve.On(Scenario.Day("2010-03-03"));

        Assert.That((tally.Parties, tally.Withdrawn, tally.Consents.Ratification), Is.EqualTo((2, 0, 2)));
    }
}
