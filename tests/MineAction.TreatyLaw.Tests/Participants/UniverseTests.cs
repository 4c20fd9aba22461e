using MineAction.TreatyLaw.Participants;

namespace MineAction.TreatyLaw.Tests.Participants;

public sealed class UniverseTests
{
    [TestCase("2009-08-01", 195, 192)]
    [TestCase("2011-07-08", 195, 192)]
    [TestCase("2011-07-09", 196, 192, Description = "South Sudan is a State")]
    [TestCase("2011-07-14", 196, 193, Description = "South Sudan is a Member of the United Nations")]
    [TestCase("2026-02-03", 197, 193)]
    public void The_size_of_a_universe_is_that_of_the_day(string day, int allStates, int unMembers)
    {
        var sizes = ShippedRegister.Register.UniverseSizes;

        Assert.That(sizes.On(Universe.AllStates, Scenario.Day(day)), Is.EqualTo(allStates));
        Assert.That(sizes.On(Universe.UnMembers, Scenario.Day(day)), Is.EqualTo(unMembers));
    }

    [Test]
    public void There_are_no_States_before_the_first_day_on_record() =>
        Assert.That(ShippedRegister.Register.UniverseSizes.On(Universe.UnMembers, DateOnly.MinValue), Is.Zero);

    [Test]
    public void Organizations_are_in_no_universe()
    {
        var union = ShippedRegister.Register.Participants["EUE"];

        Assert.That(Enum.GetValues<Universe>().Where(universe => universe.Includes(union, Scenario.Day("2026-02-03"))), Is.Empty);
    }

    [Test]
    public void A_dissolved_State_leaves_its_universe_on_the_day_it_ends()
    {
        var register = new Scenario().DissolvedState("DDR", until: "1990-10-03").Register();
        var state = register.Participants["DDR"];

        Assert.That(Universe.AllStates.Includes(state, Scenario.Day("1990-10-02")), Is.True);
        Assert.That(Universe.AllStates.Includes(state, Scenario.Day("1990-10-03")), Is.False);
        Assert.That(register.UniverseSizes.On(Universe.UnMembers, Scenario.Day("1990-10-03")), Is.Zero);
    }

    [Test]
    public void A_universe_that_does_not_exist_is_refused() =>
        Assert.That(
            () => ((Universe)7).Includes(ShippedRegister.Register.Participants["AFG"], Scenario.Day("2026-02-03")),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
}
