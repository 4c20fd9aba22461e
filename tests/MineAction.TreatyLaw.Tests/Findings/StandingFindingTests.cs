using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Findings;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Findings;

/// <summary>Where the record and the rules of a treaty do not agree.</summary>
public sealed class StandingFindingTests
{
    private static readonly DateOnly Today = Scenario.Day("2026-02-03");

    [Test]
    public void The_shipped_acts_give_one_finding_Monacos_accession_to_the_conventional_weapons_convention()
    {
        var finding = ShippedRegister.Register.Findings.Single();

        Assert.That((finding.Instrument, finding.Participant, finding.Rule), Is.EqualTo(("ccw", "MCO", FindingRule.AtLeastTwoProtocols)));
        Assert.That((finding.Since, finding.Until), Is.EqualTo(((DateOnly?)Scenario.Day("1997-08-12"), (DateOnly?)null)));
        Assert.That((finding.Article, finding.CanBeCured), Is.EqualTo(("4(3)", false)));
        Assert.That(finding.Sentence.English, Is.EqualTo(
            "The State consented to be bound by the Convention on 12 August 1997 and relied on a protocol not yet in force then: "
                + "ccw-ap2."));
    }

    [Test]
    public void Joining_the_convention_without_protocols_is_admitted_and_found_until_two_consents_of_that_day_are_on_record()
    {
        var alone = ShippedRegister.With(Act("ccw", "AGO", TreatyActionKind.Accession, "2026-01-15"));
        var cured = ShippedRegister.With(
            Act("ccw", "AGO", TreatyActionKind.Accession, "2026-01-15"),
            Act("ccw-p1", "AGO", TreatyActionKind.ConsentToBeBound, "2026-01-15"),
            Act("ccw-p5", "AGO", TreatyActionKind.ConsentToBeBound, "2026-01-15"));
        var finding = alone.Findings.Single(finding => finding.Participant == "AGO");

        Assert.That((finding.Rule, finding.Article, finding.CanBeCured), Is.EqualTo((FindingRule.AtLeastTwoProtocols, "4(3)", true)));
        Assert.That(finding.Sentence.English, Does.EndWith("needed at that time, and 0 are on record."));
        Assert.That(cured.Findings.Where(finding => finding.Participant == "AGO"), Is.Empty);
    }

    [Test]
    public void Who_leaves_a_convention_and_stays_in_its_protocol_is_found_from_the_day_of_the_effect()
    {
        var findings = ShippedRegister.With(Act("crpd", "CAN", TreatyActionKind.Withdrawal, "2024-06-01")).Findings;
        var finding = findings.Single(finding => finding.Participant == "CAN");

        Assert.That((finding.Instrument, finding.Rule, finding.Article), Is.EqualTo(("crpd-op", FindingRule.ConsentNeeds, "11")));
        Assert.That(
            (finding.StandsOn(Scenario.Day("2025-05-31")), finding.StandsOn(Scenario.Day("2025-06-01"))),
            Is.EqualTo((false, true)));
        Assert.That(finding.Sentence.English, Is.EqualTo(
            "The State is bound by the Protocol without the Convention, of which it ceased to be a party on 1 June 2025: the "
                + "Protocol has no "
                + "clause that ends it with the Convention."));
    }

    [Test]
    public void Joining_again_or_leaving_the_protocol_too_ends_the_finding()
    {
        var rejoined = ShippedRegister.With(
            Act("crpd", "CAN", TreatyActionKind.Withdrawal, "2024-06-01"), Act("crpd", "CAN", TreatyActionKind.Accession, "2025-09-01"));
        var left = ShippedRegister.With(
            Act(
                "crpd",
                "CAN",
                TreatyActionKind.Withdrawal,
                "2024-06-01"), Act("crpd-op", "CAN", TreatyActionKind.Withdrawal, "2024-06-01"));

        Assert.That(rejoined.Findings.Single(finding => finding.Participant == "CAN").Until, Is.EqualTo(Scenario.Day("2025-09-01")));
        Assert.That(left.Findings.Where(finding => finding.Participant == "CAN"), Is.Empty);
    }

    [Test]
    public void An_act_that_the_law_would_not_admit_stays_and_is_found()
    {
        var register = ShippedRegister.With(Act("ccw-p5", "AGO", TreatyActionKind.ConsentToBeBound, "2020-01-15"));
        var finding = register.Findings.Single(finding => finding.Participant == "AGO");

        Assert.That((finding.Rule, finding.Article), Is.EqualTo((FindingRule.InadmissibleAct, "4(4) of the Convention")));
        Assert.That(register.StatusOf("ccw-p5")!.Histories["AGO"].Memberships, Has.Count.EqualTo(1));
        Assert.That(finding.StandsOn(Today), Is.True);
    }

    private static TreatyAction Act(string instrument, string participant, TreatyActionKind kind, string date) =>
        ShippedRegister.Act(instrument, participant, kind, date);
}
