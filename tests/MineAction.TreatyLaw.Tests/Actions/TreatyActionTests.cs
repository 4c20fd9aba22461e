using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Tests.Actions;

public sealed class TreatyActionTests
{
    [Test]
    public void Acts_of_one_day_are_ordered_as_a_State_does_them_and_acts_of_unknown_day_come_last()
    {
        var register = new Scenario()
            .Act("CAN", TreatyActionKind.Objection, null)
            .Ratifies("CAN", "1997-12-03")
            .Signs("CAN", "1997-12-03")
            .Signs("BEL", "1997-12-02")
            .Register();

        Assert.That(
            register.Actions.Select(action => action.Kind),
            Is.EqualTo(
                [TreatyActionKind.Signature, TreatyActionKind.Signature, TreatyActionKind.Ratification, TreatyActionKind.Objection]));
    }

    [Test]
    public void Exactly_the_acts_of_consent_make_a_party()
    {
        TreatyActionKind[] consents =
        [
            TreatyActionKind.DefinitiveSignature, TreatyActionKind.Ratification, TreatyActionKind.Acceptance, TreatyActionKind.Approval,
            TreatyActionKind.Accession, TreatyActionKind.Succession, TreatyActionKind.FormalConfirmation, TreatyActionKind.ConsentToBeBound,
        ];

        Assert.Multiple(() =>
        {
            foreach (var kind in Enum.GetValues<TreatyActionKind>())
            {
                var status = new Scenario().Act("AAA", kind, "2000-01-10").Status();
                Assert.That(status.Curve.On(Scenario.Day("2000-01-10")).Parties, Is.EqualTo(consents.Contains(kind) ? 1 : 0), $"{kind}");
            }
        });
    }

    [Test]
    public void Acts_that_do_not_bear_on_a_standing_change_no_count()
    {
        var told = Enum.GetValues<TreatyActionKind>().Where(kind => !kind.BearsOnStanding()).ToList();
        var scenario = new Scenario();
        foreach (var kind in told)
            scenario.Act("AAA", kind, "2000-01-10", contested: true);

        Assert.That(
            told,
            Has.Count.EqualTo(9).And.Contain(TreatyActionKind.SuspensionClaimed).And.Contain(TreatyActionKind.ConsentNotEstablished));
        Assert.That(scenario.Status().Curve.ChangeDays, Is.Empty);
    }

    [Test]
    public void An_act_of_unknown_day_changes_no_count()
    {
        var status = new Scenario()
            .Act("AAA", TreatyActionKind.Signature, null)
            .Act("AAA", TreatyActionKind.Ratification, null, effectiveOn: "2000-01-10")
            .Act("AAA", TreatyActionKind.Withdrawal, null)
            .Act("AAA", TreatyActionKind.ProvisionalApplication, null)
            .Status();

        Assert.That(status.Curve.ChangeDays, Is.Empty);
        Assert.That(status.Histories["AAA"].Timeline(), Is.Empty);
    }
}
