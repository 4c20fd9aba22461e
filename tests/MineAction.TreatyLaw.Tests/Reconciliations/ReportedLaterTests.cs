using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Reconciliations;

namespace MineAction.TreatyLaw.Tests.Reconciliations;

/// <summary>What others report and the record does not know.</summary>
public sealed class ReportedLaterTests
{
    [Test]
    public void Figures_of_a_day_beyond_the_horizon_are_reported_later_and_those_of_the_horizon_itself_are_not()
    {
        Assert.That(
            Reported(ShippedRegister.Register, "apmbc").Figures.Select(figure => (figure.AsOf, figure.Measure, figure.Value)),
            Is.EqualTo(new[] { (ShippedRegister.Day("2026-08-25"), "parties", 162) }));
        Assert.That(
            Reported(ShippedRegister.Register, "crpd-op").Figures.Select(figure => figure.Value), Is.EqualTo(new[] { 109 }));
        Assert.That(Reported(ShippedRegister.Register, "ccm").Figures, Is.Empty);
    }

    [Test]
    public void Lebanons_accession_is_unsettled_until_a_consent_is_recorded_whatever_its_day()
    {
        var recorded = ShippedRegister.With(ShippedRegister.Act("apmbc", "LBN", TreatyActionKind.Accession, "2026-05-05"));

        Assert.That(Reported(ShippedRegister.Register, "apmbc").Unsettled.Select(act => act.Participant), Is.EqualTo(new[] { "LBN" }));
        Assert.That(Reported(recorded, "apmbc").Unsettled, Is.Empty);
    }

    [Test]
    public void A_membership_that_had_ended_before_does_not_settle_the_report_that_its_State_joined_again()
    {
        var report = ShippedRegister.Act("apmbc", "LVA", TreatyActionKind.ConsentNotEstablished, null) with
        {
            Source = new Source("A newspaper", null, null, ShippedRegister.Day("2026-11-26"), Reliability.Secondary),
        };
        var again = ShippedRegister.Act("apmbc", "LVA", TreatyActionKind.Accession, "2026-09-01");

        Assert.That(Reported(ShippedRegister.With(report), "apmbc").Unsettled.Select(act => act.Participant), Does.Contain("LVA"));
        Assert.That(
            Reported(ShippedRegister.With(report, again), "apmbc").Unsettled.Select(act => act.Participant), Does.Not.Contain("LVA"));
    }

    [Test]
    public void A_report_with_a_day_is_unsettled_from_that_day_on_and_one_without_on_every_day()
    {
        var reported = Reported(ShippedRegister.Register, "ccw-p1");

        Assert.That(CodesBy("2010-06-20"), Is.EqualTo(new[] { "CMR" }));
        Assert.That(CodesBy("2010-06-21"), Is.EquivalentTo(new[] { "CMR", "DOM" }));

        IEnumerable<string> CodesBy(string day) => reported.UnsettledBy(ShippedRegister.Day(day)).Select(act => act.Participant);
    }

    private static ReportedLater Reported(TreatyRegister register, string instrument) =>
        ReportedLater.Of(register.StatusOf(instrument)!, register.Facts.PublishedFigures);
}
