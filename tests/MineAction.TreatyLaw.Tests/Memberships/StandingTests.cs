using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.TreatyLaw.Tests.Memberships;

public sealed class StandingTests
{
    private static ParticipantHistory History(Scenario scenario) => scenario.InForceFromJuly2000().Status().Histories["AAA"];

    [TestCase("1998-12-31", ParticipantStatus.None)]
    [TestCase("1999-01-01", ParticipantStatus.Signatory)]
    [TestCase("2004-05-11", ParticipantStatus.Signatory)]
    [TestCase("2004-05-12", ParticipantStatus.Awaiting)]
    [TestCase("2004-10-31", ParticipantStatus.Awaiting)]
    [TestCase("2004-11-01", ParticipantStatus.InForce)]
    public void A_signatory_is_not_a_party_before_its_own_entry_into_force(string day, ParticipantStatus status) =>
        Assert.That(
            History(new Scenario().Signs("AAA", "1999-01-01").Ratifies("AAA", "2004-05-12")).StatusOn(Scenario.Day(day)),
            Is.EqualTo(status));

    [Test]
    public void A_participant_that_did_nothing_has_an_empty_history()
    {
        var register = new Scenario().InForceFromJuly2000().Participant("IDL", state => state).Register();
        var history = register.StatusOf("treaty")!.HistoryOf(register.Participants["IDL"]);

        Assert.That(history.Timeline(), Is.Empty);
        Assert.That(history.StandingOn(Scenario.Day("2026-02-03")).Status, Is.EqualTo(ParticipantStatus.None));
    }

    [Test]
    public void Provisional_application_ends_with_the_entry_into_force_and_makes_no_party()
    {
        var history = History(
            new Scenario().Ratifies("AAA", "2001-09-10").Act("AAA", TreatyActionKind.ProvisionalApplication, "2001-09-10"));

        Assert.That(history.StandingOn(Scenario.Day("2001-09-09")).ProvisionalApplicationFrom, Is.Null);
        Assert.That(history.StandingOn(Scenario.Day("2002-02-28")).ProvisionalApplicationFrom, Is.EqualTo(Scenario.Day("2001-09-10")));
        Assert.That(history.StandingOn(Scenario.Day("2002-02-28")).Status, Is.EqualTo(ParticipantStatus.Awaiting));
        Assert.That(history.StandingOn(Scenario.Day("2002-03-01")).ProvisionalApplicationFrom, Is.Null);
    }

    [Test]
    public void Provisional_application_by_a_signatory_leaves_it_a_signatory()
    {
        var history = History(new Scenario().Signs("AAA", "1999-01-01").Act("AAA", TreatyActionKind.ProvisionalApplication, "1999-01-01"));

        Assert.That(history.StandingOn(Scenario.Day("2026-02-03")).Status, Is.EqualTo(ParticipantStatus.Signatory));
        Assert.That(history.StandingOn(Scenario.Day("2026-02-03")).ProvisionalApplicationFrom, Is.EqualTo(Scenario.Day("1999-01-01")));
    }

    [Test]
    public void A_declaration_of_provisional_application_after_the_entry_into_force_has_no_effect()
    {
        var history = History(
            new Scenario().Ratifies("AAA", "2000-01-01").Act("AAA", TreatyActionKind.ProvisionalApplication, "2000-07-01"));

        Assert.That(history.Events().Select(e => e.Kind), Has.None.EqualTo(TreatyEventKind.ProvisionalApplication));
    }

    [Test]
    public void A_claimed_suspension_marks_the_standing_and_changes_nothing_else()
    {
        var history = History(
            new Scenario().Ratifies("AAA", "2000-01-01").Act("AAA", TreatyActionKind.SuspensionClaimed, "2025-07-18", contested: true));

        Assert.That(history.StandingOn(Scenario.Day("2025-07-17")).Contested, Is.False);
        Assert.That(history.StandingOn(Scenario.Day("2025-07-18")).Contested, Is.True);
        Assert.That(history.StandingOn(Scenario.Day("2025-07-18")).Status, Is.EqualTo(ParticipantStatus.InForce));
    }

    [Test]
    public void An_objection_to_somebody_elses_act_does_not_mark_the_objector()
    {
        var history = History(new Scenario().Ratifies("AAA", "2000-01-01").Act("AAA", TreatyActionKind.Objection, null, contested: true));

        Assert.That(history.StandingOn(Scenario.Day("2025-07-18")).Contested, Is.False);
    }

    [Test]
    public void A_cancelled_signature_was_never_one_and_a_later_one_counts()
    {
        var history = History(
            new Scenario()
                .Signs("AAA", "1999-01-01")
                .Act("AAA", TreatyActionKind.SignatureCancelled, "1999-02-01")
                .Signs("AAA", "1999-03-01"));

        Assert.That(history.StandingOn(Scenario.Day("1999-01-15")).SignedOn, Is.Null);
        Assert.That(history.StandingOn(Scenario.Day("1999-03-01")).SignedOn, Is.EqualTo(Scenario.Day("1999-03-01")));
    }

    [Test]
    public void A_State_that_ended_has_no_status_any_more()
    {
        var status = new Scenario()
            .DissolvedState("DDR", "1990-10-03")
            .Signs("DDR", "1981-04-10")
            .Ratifies("DDR", "1982-07-20")
            .Ratifies("POL", "1983-06-02")
            .Status();

        Assert.That(
            status.Histories["DDR"].Timeline().Select(interval => (interval.Status, interval.Until)),
            Is.EqualTo(new (ParticipantStatus, DateOnly?)[]
            {
                (ParticipantStatus.Signatory, Scenario.Day("1982-07-20")),
                (ParticipantStatus.Awaiting, Scenario.Day("1983-12-01")),
                (ParticipantStatus.InForce, Scenario.Day("1990-10-03")),
                (ParticipantStatus.None, null),
            }));
    }

    [Test]
    public void Every_timeline_of_the_register_is_without_gaps_and_ends_before_the_next_begins()
    {
        var histories = ShippedRegister.Register.Instruments.Keys.SelectMany(id => ShippedRegister.StatusOf(id).Histories.Values).ToList();
        Assert.Multiple(() =>
        {
            foreach (var history in histories)
            {
                var timeline = history.Timeline();
                Assert.That(
                    timeline.Skip(1).Select(interval => (DateOnly?)interval.From),
                    Is.EqualTo(timeline.SkipLast(1).Select(interval => interval.Until)));
                Assert.That(timeline.Zip(timeline.Skip(1), (a, b) => a.Status != b.Status), Is.All.True);
                Assert.That(
                    timeline.Select(interval => history.StatusOn(interval.From)),
                    Is.EqualTo(timeline.Select(interval => interval.Status)));
                Assert.That(
                    timeline.Where(interval => interval.Until is not null)
                        .Select(interval => history.StatusOn(interval.Until!.Value.AddDays(-1))),
                    Is.EqualTo(timeline.Where(interval => interval.Until is not null).Select(interval => interval.Status)));
                Assert.That(timeline.Count == 0 || timeline[^1].Until is null, Is.True);
            }
        });
        Assert.That(histories, Has.Count.GreaterThan(1000));
    }
}
