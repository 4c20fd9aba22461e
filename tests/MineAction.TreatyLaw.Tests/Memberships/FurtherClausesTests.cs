using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Admissibility;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Memberships;

/// <summary>Clauses of other treaties of the depositary, each with the acts that show what it means.</summary>
public sealed class FurtherClausesTests
{
    private static readonly DateOnly Today = Scenario.Day("2026-02-03");

    private static Scenario Treaty(int threshold, Delay delay) => new Scenario().WithEntryIntoForce(clause => clause with
    {
        Threshold = threshold,
        Delay = delay,
        LaterJoiners = delay,
    });

    private static (int Parties, int InForce) CountsOn(TreatyStatus status, string day) =>
        (status.Curve.On(Scenario.Day(day)).Parties, status.Curve.On(Scenario.Day(day)).PartiesInForce);

    [Test]
    public void A_stated_day_that_the_deposits_on_record_do_not_reach_moves_the_treatys_day_and_nobodys_deposit()
    {
        var status = Treaty(3, new Delay.MonthsAfter(3)).With(i => i with { StatedEntryIntoForce = Scenario.Day("2001-01-01") })
            .Act("AUT", TreatyActionKind.Accession, "2000-05-01")
            .Act("BEL", TreatyActionKind.Accession, "2000-06-01")
            .Act("NOR", TreatyActionKind.Accession, "2001-03-01")
            .Status();

        Assert.That(CountsOn(status, "2001-01-15"), Is.EqualTo((2, 2)));
        Assert.That(CountsOn(status, "2001-05-31"), Is.EqualTo((3, 2)));
        Assert.That(CountsOn(status, "2001-06-01"), Is.EqualTo((3, 3)));
        Assert.That(status.EntryIntoForce.ReachedOn, Is.EqualTo(Scenario.Day("2000-10-01")));
        Assert.That(status.EntryIntoForce.ReachedBy, Is.Empty);
        Assert.That(
            status.ExplainEntryIntoForce(Today).Select(step => step.Sentence.English),
            Has.Member(
                "The third deposit must have been made by 1 October 2000 for the stated day, 1 January 2001: the deposits on record do not "
                    + "reach it, of which 2 had been made by then.")
                .And.None.Contains("was made on 1 March 2001"));
    }

    [Test]
    public void A_delay_of_no_days_is_the_day_of_the_deposit()
    {
        var status = Treaty(2, new Delay.DaysAfter(0))
            .Ratifies("AUT", "1978-03-01").Ratifies("BEL", "1978-10-05").Act("NOR", TreatyActionKind.Accession, "1979-02-15").Status();

        Assert.That(status.EntryIntoForce.IsInForceOn(Scenario.Day("1978-10-04")), Is.False);
        Assert.That(CountsOn(status, "1978-10-05"), Is.EqualTo((2, 2)));
        Assert.That(CountsOn(status, "1979-02-15"), Is.EqualTo((3, 3)));
        Assert.That(
            status.ExplainEntryIntoForce(Today)[0].Sentence.English,
            Is.EqualTo("The Convention enters into force on the day of the second deposit."));
    }

    [Test]
    public void The_first_day_of_the_month_after_the_sixtieth_day_counts_days_and_then_looks_for_the_month()
    {
        var status = Treaty(2, new Delay.FirstDayOfMonthAfterDays(60))
            .Ratifies("AUT", "2002-01-10").Ratifies("BEL", "2002-04-11").Act("NOR", TreatyActionKind.Accession, "2002-07-03").Status();

        Assert.That(status.EntryIntoForce.Date, Is.EqualTo(Scenario.Day("2002-07-01")));
        Assert.That(status.Histories["NOR"].Memberships[0].InForceFrom, Is.EqualTo(Scenario.Day("2002-10-01")));
    }

    [Test]
    public void Where_States_are_named_the_others_deposits_do_not_count_and_those_missing_are_named()
    {
        var scenario = Treaty(3, new Delay.DaysAfter(180)).WithEntryIntoForce(clause => clause with { States = ["AUT", "BEL", "USA"] })
            .Participant("USA", state => state with { Name = "United States of America" })
            .Ratifies("AUT", "1998-03-13").Ratifies("BEL", "1999-06-29").Ratifies("NOR", "1999-07-15");
        var entry = scenario.Status().EntryIntoForce;

        Assert.That((entry.Date, entry.Required, entry.Counted, entry.Missing), Is.EqualTo(((DateOnly?)null, 3, 2, 1)));
        Assert.That(entry.MissingStates, Is.EqualTo(["USA"]));
        Assert.That(scenario.Status().ExplainEntryIntoForce(Today).Select(step => step.Sentence.English), Is.EqualTo([
            "The Convention enters into force 180 days after the day of the last deposit of the 3 States named.",
            "The Convention is not in force. Of the 3 States whose deposits are required, 2 have deposited; missing: USA.",
        ]));
        Assert.That(scenario.Ratifies("USA", "2010-01-01").Status().EntryIntoForce.Date, Is.EqualTo(Scenario.Day("2010-06-30")));
    }

    [Test]
    public void A_named_State_that_the_register_lacks_is_refused() => Assert.That(
        () => new Scenario().WithEntryIntoForce(clause => clause with { States = ["XXX"] }).Register(),
        Throws.ArgumentException.With.Message.Contains("'XXX'"));

    [TestCase("2023-11-03")]
    [TestCase(null)]
    public void A_consent_taken_back_before_the_entry_into_force_leaves_the_signature(string? effectiveOn)
    {
        var scenario = Treaty(40, new Delay.DaysAfter(180)).With(i => i with { OpenedForSignature = Scenario.Day("1996-09-24") })
            .Signs("NOR", "1996-09-24").Ratifies("NOR", "2000-06-30").Withdraws("NOR", "2023-11-03", effectiveOn);
        var status = scenario.Status();
        var after = status.Curve.On(Scenario.Day("2023-11-03"));
        var standing = status.Histories["NOR"].StandingOn(Scenario.Day("2023-11-03"));

        Assert.That(status.Curve.On(Scenario.Day("2023-11-02")).Parties, Is.EqualTo(1));
        Assert.That((after.Parties, after.Withdrawn, after.Signatories, after.SignatoriesNotParties), Is.EqualTo((0, 0, 1, 1)));
        Assert.That((standing.Status, standing.Membership), Is.EqualTo((ParticipantStatus.Signatory, (Membership?)null)));
        Assert.That(ActionRules.Check(scenario.Register(), "treaty", "NOR", Today), Is.Empty);
        Assert.That(
            status.Explain(status.Histories["NOR"].Participant, Today).Select(step => step.Sentence.English),
            Has.Member(
                "As the Convention is not in force on 3 November 2023, the notice takes back the consent from that day on: the State "
                    + "was never "
                    + "bound, and its signature, where it gave one, stands."));
    }

    [Test]
    public void A_consent_taken_back_does_not_count_towards_the_threshold() => Assert.That(
        Treaty(2, new Delay.MonthsAfter(3))
            .Ratifies("ONE", "2000-01-01").Withdraws("ONE", "2000-02-01").Ratifies("TWO", "2000-03-01").Ratifies("SIX", "2000-04-01")
            .Status().EntryIntoForce.ReachedOn,
        Is.EqualTo(Scenario.Day("2000-04-01")));

    [Test]
    public void A_party_that_is_leaving_may_join_again_and_remains_a_party()
    {
        var scenario = Treaty(1, new Delay.MonthsAfter(3))
            .With(i => i with { Withdrawal = i.Withdrawal! with { Delay = new Delay.MonthsAfter(3) } })
            .Act("NOR", TreatyActionKind.Accession, "1993-05-10")
            .Withdraws("NOR", "1999-01-05")
            .Act("NOR", TreatyActionKind.Accession, "1999-01-05");
        var status = scenario.Status();
        var running = status.Curve.On(Scenario.Day("1999-02-01"));
        var after = status.Curve.On(Scenario.Day("1999-04-05"));

        Assert.That(ActionRules.Check(scenario.Register(), "treaty", "NOR", Today), Is.Empty);
        Assert.That((running.Parties, running.PartiesInForce, running.WithdrawalsPending), Is.EqualTo((1, 1, 1)));
        Assert.That((after.Parties, after.PartiesInForce, after.WithdrawalsPending, after.Withdrawn), Is.EqualTo((1, 1, 0, 0)));
        Assert.That(
            status.Histories["NOR"].Memberships.Select(membership => (membership.BeginsOn, membership.EndsOn)),
            Is.EqualTo(new (DateOnly, DateOnly?)[]
            {
                (Scenario.Day("1993-05-10"), Scenario.Day("1999-04-05")),
                (Scenario.Day("1999-04-05"), null),
            }));
        Assert.That(
            status.Events().Where(change => change.Day == Scenario.Day("1999-04-05")).Select(change => change.Kind),
            Is.EqualTo([TreatyEventKind.Withdrew, TreatyEventKind.Consented, TreatyEventKind.EnteredIntoForce]));
    }

    [Test]
    public void A_withdrawal_taken_back_leaves_no_place_for_the_new_consent()
    {
        var history = new Scenario().InForceFromJuly2000().Withdraws("ONE", "2005-08-20").Ratifies("ONE", "2005-09-01")
            .Act("ONE", TreatyActionKind.WithdrawalRetracted, "2005-10-01").Status().Histories["ONE"];

        Assert.That(history.Memberships.Single().EndsOn, Is.Null);
    }

    [Test]
    public void Reservations_are_admitted_unless_they_are_incompatible_where_the_treaty_says_so()
    {
        var instrument = Scenario.ConventionWith("treaty", threshold: 2) with { Reservations = new(true, "46", UnlessIncompatible: true) };

        Assert.That(
            ClauseWording.Of(instrument).Reservations!.Sentence.English,
            Is.EqualTo("Reservations are permitted unless they are incompatible with the object and purpose of the Convention."));
    }
}
