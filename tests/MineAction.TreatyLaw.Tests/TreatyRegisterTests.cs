using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Tests;

public sealed class TreatyRegisterTests
{
    [Test]
    public void An_instrument_that_the_register_lacks_has_no_status() =>
        Assert.That(ShippedRegister.Register.StatusOf("geneva"), Is.Null);

    [Test]
    public void An_instrument_without_actions_has_a_status_without_counts()
    {
        var status = new Scenario().Status();

        Assert.That(status.Curve.On(DateOnly.MaxValue).Parties, Is.Zero);
        Assert.That(status.EntryIntoForce.Missing, Is.EqualTo(2));
        Assert.That(status.AsOf(DateOnly.MinValue).Histories, Is.Empty);
    }

    [Test]
    public void An_action_towards_an_instrument_that_the_register_lacks_is_refused() =>
        Assert.That(
            () => new Scenario().Act("AAA", TreatyActionKind.Signature, "2000-01-01", instrument: "geneva").Register(),
            Throws.ArgumentException.With.Message.Contains("'geneva'"));

    [Test]
    public void An_action_by_a_participant_that_the_register_lacks_is_refused()
    {
        var facts = new Scenario().Signs("AAA", "2000-01-01").Register().Facts;

        Assert.That(() => new TreatyRegister(facts with { Participants = [] }), Throws.ArgumentException.With.Message.Contains("'AAA'"));
    }

    [Test]
    public void An_instrument_that_depends_on_one_that_the_register_lacks_is_refused() =>
        Assert.That(
            () => new Scenario().WithEntryIntoForce(clause => clause with { NotBefore = "geneva" }).Register(),
            Throws.ArgumentException.With.Message.Contains("'geneva'"));

    [Test]
    public void An_instrument_that_depends_on_itself_is_refused() =>
        Assert.That(
            () => new Scenario().WithEntryIntoForce(clause => clause with { NotBefore = "treaty" }).Register(),
            Throws.ArgumentException.With.Message.Contains("itself"));

    [Test]
    public void Two_actions_of_one_id_are_refused()
    {
        var facts = new Scenario().Signs("AAA", "2000-01-01").Register().Facts;

        Assert.That(() => new TreatyRegister(facts with { Actions = [.. facts.Actions, .. facts.Actions] }), Throws.ArgumentException);
    }
}
