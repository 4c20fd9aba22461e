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

    // Growth in United Nations membership (un.org): members at the end of each year.
    [TestCase(1968, 126)]
    [TestCase(1969, 126)]
    [TestCase(1970, 127)]
    [TestCase(1971, 132)]
    [TestCase(1972, 132)]
    [TestCase(1973, 135)]
    [TestCase(1974, 138)]
    [TestCase(1975, 144)]
    [TestCase(1976, 147)]
    [TestCase(1977, 149)]
    [TestCase(1978, 151)]
    [TestCase(1979, 152)]
    [TestCase(1980, 154)]
    [TestCase(1981, 157)]
    [TestCase(1982, 157)]
    [TestCase(1983, 158)]
    [TestCase(1984, 159)]
    [TestCase(1985, 159)]
    [TestCase(1986, 159)]
    [TestCase(1987, 159)]
    [TestCase(1988, 159)]
    [TestCase(1989, 159)]
    [TestCase(1990, 159)]
    [TestCase(1991, 166)]
    [TestCase(1992, 179)]
    [TestCase(1993, 184)]
    [TestCase(1994, 185)]
    [TestCase(1995, 185)]
    [TestCase(1996, 185)]
    [TestCase(1997, 185)]
    [TestCase(1998, 185)]
    [TestCase(1999, 188)]
    [TestCase(2000, 189)]
    [TestCase(2001, 189)]
    [TestCase(2002, 191)]
    [TestCase(2003, 191)]
    [TestCase(2004, 191)]
    [TestCase(2005, 191)]
    [TestCase(2006, 192)]
    [TestCase(2007, 192)]
    [TestCase(2008, 192)]
    [TestCase(2009, 192)]
    [TestCase(2010, 192)]
    [TestCase(2011, 193)]
    [TestCase(2012, 193)]
    [TestCase(2013, 193)]
    [TestCase(2014, 193)]
    [TestCase(2015, 193)]
    [TestCase(2016, 193)]
    [TestCase(2017, 193)]
    [TestCase(2018, 193)]
    [TestCase(2019, 193)]
    [TestCase(2020, 193)]
    [TestCase(2021, 193)]
    [TestCase(2022, 193)]
    [TestCase(2023, 193)]
    [TestCase(2024, 193)]
    [TestCase(2025, 193)]
    public void The_members_at_a_years_end_are_those_of_the_Organizations_growth_table(int year, int members) =>
        Assert.That(ShippedRegister.Register.UniverseSizes.On(Universe.UnMembers, new DateOnly(year, 12, 31)), Is.EqualTo(members));

    [Test]
    public void A_State_that_another_continues_is_in_no_universe_beside_it() => Assert.That(
        from participant in ShippedRegister.Register.Participants.Values
        where participant.ContinuedBy is not null
        from universe in Enum.GetValues<Universe>()
        where universe.Includes(participant, Scenario.Day("2005-01-01")) || universe.Includes(participant, Scenario.Day("1980-01-01"))
        select participant.Code,
        Is.Empty);

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
