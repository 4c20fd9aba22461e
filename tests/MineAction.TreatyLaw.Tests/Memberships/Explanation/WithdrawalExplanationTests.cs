using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Memberships.Explanation;

public sealed class WithdrawalExplanationTests
{
    private const string Received = "The depositary received the notice of withdrawal on 20 August 2005.";
    private const string Rule = "Article 20(3): a withdrawal takes effect 6 months after the day of its receipt, here on 20 February 2006.";
    private const string Condition =
        "If the withdrawing State is engaged in an armed conflict on 20 February 2006, the withdrawal does not take effect before the end "
            + "of the conflict.";

    private static Scenario Treaty() => new Scenario().InForceFromJuly2000();

    /// <summary>The English steps after those of the State's consent and entry into force.</summary>
    private static IEnumerable<string> After(Scenario scenario, string asOf)
    {
        var register = scenario.Register();
        return register.StatusOf("treaty")!.Explain(register.Participants["ONE"], Scenario.Day(asOf))
            .Skip(2)
            .Select(step => step.Sentence.English);
    }

    [Test]
    public void A_pending_withdrawal_tells_its_day_and_its_condition() =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20"), "2006-02-19"), Is.EqualTo([
            Received, Rule, "The State ceases to be a party on 20 February 2006 and remains one until then.", Condition,
        ]));

    [Test]
    public void An_effective_withdrawal_no_longer_tells_a_condition() =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20"), "2006-02-20"), Is.EqualTo([
            Received, Rule, "The State ceases to be a party on 20 February 2006 and remains one until then.",
        ]));

    [TestCase("2006-02-20", "The depositary states the same day.")]
    [TestCase("2006-05-01", "The depositary states 1 May 2006: the stated day prevails.")]
    public void A_stated_effect_is_compared_with_the_rule(string stated, string sentence) =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20", stated), "2026-02-03").ElementAt(1), Is.EqualTo($"{Rule} {sentence}"));

    [Test]
    public void A_deferred_withdrawal_leaves_the_State_a_party() =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20", effectDeferred: true), "2026-02-03"), Is.EqualTo([
            Received,
            "The effect is deferred until the end of the armed conflict in which the withdrawing State is engaged. No day of effect "
                + "is recorded: the State remains a party.",
        ]));

    [Test]
    public void A_deferred_withdrawal_tells_the_day_recorded_for_it() =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20", "2009-09-09", effectDeferred: true), "2026-02-03"), Is.EqualTo([
            Received,
            "The effect is deferred until the end of the armed conflict in which the withdrawing State is engaged. The day of effect "
                + "recorded is 9 September 2009.",
            "The State ceases to be a party on 9 September 2009 and remains one until then.",
        ]));

    [Test]
    public void A_withdrawal_taken_back_leaves_the_State_a_party() =>
        Assert.That(
            After(Treaty().Withdraws("ONE", "2005-08-20").Act("ONE", TreatyActionKind.WithdrawalRetracted, "2005-12-01"), "2026-02-03"),
            Is.EqualTo([
            Received, Rule, "The State took the notice back on 1 December 2005, before it had effect: it remains a party.",
        ]));

    [Test]
    public void A_second_notice_has_no_effect_of_its_own() =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20").Withdraws("ONE", "2005-10-10"), "2026-02-03").Last(), Is.EqualTo(
            "The notice has no effect of its own: the State ceases to be a party earlier, on 20 February 2006."));

    [Test]
    public void Rejoining_begins_a_new_membership() =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20").Ratifies("ONE", "2010-03-03"), "2026-02-03").Skip(3), Is.EqualTo([
            "The State deposited its ratification on 3 March 2010 (Article 16) and counts as a party from that day. It had ceased to "
                + "be a party on 20 February 2006: a new membership begins.",
            "Article 17(2): the Convention enters into force on the first day of the sixth month after the month of the deposit; for "
                + "3 March 2010 that is 1 September 2010.",
        ]));

    [Test]
    public void Joining_again_while_the_withdrawal_runs_goes_on_by_the_later_consent() =>
        Assert.That(After(Treaty().Withdraws("ONE", "2005-08-20").Ratifies("ONE", "2005-08-20"), "2026-02-03"), Is.EquivalentTo([
            Received, Rule,
            "The State ceases on 20 February 2006 to be a party by its earlier consent, and is one by its later consent from that day on.",
            "The State deposited its ratification on 20 August 2005 (Article 16) while its withdrawal still ran: it remains a party, and "
                + "a new membership begins on 20 February 2006, when the earlier one ends.",
            "Article 17(2): the Convention enters into force on the first day of the sixth month after the month of the deposit; for "
                + "20 August 2005 that is 1 February 2006.",
            "By this consent the Convention is in force for the State from 20 February 2006, when the earlier membership ends.",
        ]));

    [Test]
    public void A_State_that_leaves_before_the_entry_into_force_is_never_bound()
    {
        var scenario = new Scenario().Ratifies("ONE", "1999-12-01").Ratifies("TWO", "1999-12-02").Ratifies("SIX", "1999-12-03")
            .WithEntryIntoForce(clause => clause with { Delay = new TreatyLaw.Instruments.Delay.MonthsAfter(12) })
                .Withdraws("ONE", "2000-01-01");
        var register = scenario.Register();

        Assert.That(
            register.StatusOf("treaty")!.Explain(register.Participants["ONE"], Scenario.Day("2026-02-03"))
                .Select(step => step.Sentence.English),
            Has.Member(
                "The State ceases to be a party on 1 January 2000, before the entry into force of the Convention for it, which never "
                    + "happens."));
    }

    [TestCase(null, "No clause of the treaty gives a day of effect and none is stated: the State remains a party.")]
    [TestCase("2006-05-01", "No clause of the treaty gives a day of effect; the depositary states 1 May 2006.")]
    public void A_treaty_without_a_clause_on_withdrawal_gives_no_day(string? stated, string sentence) =>
        Assert.That(
            After(Treaty().With(i => i with { Withdrawal = null }).Withdraws("ONE", "2005-08-20", stated), "2026-02-03").ElementAt(1),
            Is.EqualTo(sentence));
}
