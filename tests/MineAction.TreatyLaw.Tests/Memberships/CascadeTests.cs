using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Memberships;

/// <summary>Leaving one treaty is leaving others: one act, seen in each of them.</summary>
public sealed class CascadeTests
{
    private static readonly DateOnly Notified = Scenario.Day("2024-10-01");
    private static readonly DateOnly Effect = Scenario.Day("2025-10-01");

    /// <summary>Finland denounces the Convention. It is bound by every protocol and by the amendment.</summary>
    private static readonly TreatyRegister Finland = ShippedRegister.With(
        ShippedRegister.Act("ccw", "FIN", TreatyActionKind.Withdrawal, "2024-10-01"));

    [TestCase("ccw-p1", "9(3) of the Convention")]
    [TestCase("ccw-p2", "9(3) of the Convention")]
    [TestCase("ccw-p3", "9(3) of the Convention")]
    [TestCase("ccw-p4", "9(3) of the Convention")]
    [TestCase("ccw-ap2", "9(3) of the Convention")]
    [TestCase("ccw-p5", "9(3) of the Convention")]
    [TestCase("ccw-a1", "9(1)-(2) of the Convention")]
    public void A_denunciation_of_the_convention_is_pending_in_each_protocol_and_then_ends_it(string protocol, string article)
    {
        var status = Finland.StatusOf(protocol)!;
        var history = status.Histories["FIN"];
        var pending = history.StandingOn(Effect.AddDays(-1));
        var before = ShippedRegister.StatusOf(protocol).Curve.On(Effect);

        Assert.That((pending.Status, pending.Withdrawal!.NotifiedOn), Is.EqualTo((ParticipantStatus.InForce, Notified)));
        Assert.That(pending.Withdrawal.Because, Is.EqualTo(new WithdrawalCause("ccw", Finland.Actions.Max(act => act.Id), article)));
        Assert.That(history.StatusOn(Effect), Is.EqualTo(ParticipantStatus.Withdrawn));
        Assert.That(
            (status.Curve.On(Notified).WithdrawalsPending, status.Curve.On(Effect).Withdrawn, status.Curve.On(Effect).Parties),
            Is.EqualTo((1, before.Withdrawn + 1, before.Parties - 1)));
        Assert.That(
            status.Events()
                .Where(change => change.Participant == "FIN" && change.Day >= Notified)
                .Select(change => (change.Day, change.Kind)),
            Is.EqualTo([(Notified, TreatyEventKind.WithdrawalNotified), (Effect, TreatyEventKind.Withdrew)]));
    }

    [Test]
    public void It_is_told_with_the_act_and_the_article_that_caused_it()
    {
        var steps = Finland.StatusOf("ccw-p5")!.Explain(Finland.Participants["FIN"], Scenario.Day("2026-02-03"));

        Assert.That(steps.TakeLast(3).Select(step => step.Sentence.English), Is.EqualTo([
            "The depositary received the notice of withdrawal from the Convention on 1 October 2024.",
            "Article 9(3) of the Convention: a withdrawal from the Convention is one from the Protocol too, from the same day on, 1 "
                + "October 2025.",
            "The State ceases to be a party on 1 October 2025 and remains one until then.",
        ]));
        Assert.That(steps[^2].Sentence.French, Is.EqualTo(
            "Article 9, paragraphe 3, de la Convention : le retrait de la Convention vaut aussi retrait du Protocole, à compter du "
                + "même jour, "
                + "le 1er octobre 2025."));
        Assert.That(
            Finland.StatusOf("ccw-a1")!.Explain(Finland.Participants["FIN"], Scenario.Day("2026-02-03"))[^2].Sentence.English,
            Does.Contain("is one from the amendment too (the amendment is part of the Convention), from the same day on"));
    }

    [Test]
    public void What_was_known_before_the_notice_has_no_cascade()
    {
        var status = Finland.StatusOf("ccw-p1")!.AsOf(Notified.AddDays(-1));

        Assert.That(status.Histories["FIN"].Memberships[0].EndsOn, Is.Null);
    }

    [Test]
    public void Taking_the_notice_back_restores_all()
    {
        var register = ShippedRegister.With(
            ShippedRegister.Act("ccw", "FIN", TreatyActionKind.Withdrawal, "2024-10-01"),
            ShippedRegister.Act("ccw", "FIN", TreatyActionKind.WithdrawalRetracted, "2025-03-01"));
        var status = register.StatusOf("ccw-p4")!;

        Assert.That(status.Histories["FIN"].StatusOn(Effect), Is.EqualTo(ParticipantStatus.InForce));
        Assert.That(
            (
                status.Curve.On(Scenario.Day("2025-02-28")).WithdrawalsPending,
                status.Curve.On(Scenario.Day("2025-03-01")).WithdrawalsPending),
            Is.EqualTo((1, 0)));
        Assert.That(
            status.Explain(register.Participants["FIN"], Scenario.Day("2026-02-03"))[^1].Sentence.English,
            Is.EqualTo("The State took the notice back on 1 March 2025, before it had effect: it remains a party."));
    }

    [Test]
    public void A_protocol_joined_while_the_denunciation_runs_ends_with_it_unless_the_convention_is_joined_again()
    {
        Scenario Leaving() => Protocol().InForceFromJuly2000()
            .Act("ONE", TreatyActionKind.Accession, "1999-01-01", instrument: "convention")
            .Act("NEW", TreatyActionKind.Accession, "1999-01-01", instrument: "convention")
            .Act("NEW", TreatyActionKind.Withdrawal, "2005-01-10", instrument: "convention")
            .Act("NEW", TreatyActionKind.Accession, "2005-03-01");

        Assert.That(Leaving().Status().Histories["NEW"].Memberships.Single().EndsOn, Is.EqualTo(Scenario.Day("2005-07-10")));
        Assert.That(
            Leaving()
                .Act("NEW", TreatyActionKind.Accession, "2005-02-01", instrument: "convention")
                .Status().Histories["NEW"].Memberships[0].EndsOn,
            Is.Null);
    }

    [Test]
    public void A_protocol_that_ends_with_itself_is_refused() => Assert.That(
        () => Protocol().With(i => i with { EndsWith = new EndsWithClause("treaty", "9") }).Register(),
        Throws.ArgumentException.With.Message.Contains("itself"));

    private static Scenario Protocol() => new Scenario()
        .With(i => i with { EndsWith = new EndsWithClause("convention", "9(3)", "convention") })
        .Beside(Scenario.ConventionWith("convention", threshold: 1));
}
