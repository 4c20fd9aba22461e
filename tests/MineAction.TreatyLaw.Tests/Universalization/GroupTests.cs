using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.TreatyLaw.Tests.Universalization;

public sealed class GroupTests
{
    private static readonly DateOnly Day = Scenario.Day("2026-02-03");

    [Test]
    public void Every_State_is_in_exactly_one_group_of_every_classification() => Assert.Multiple(() =>
    {
        var status = ShippedRegister.StatusOf("apmbc");
        foreach (var universe in Enum.GetValues<Universe>())
        {
            var whole = status.In(universe, Day);
            foreach (var classification in Enum.GetValues<Classification>())
            {
                var groups = status.GroupsOf(universe, classification, Day);
                Assert.That(groups.Sum(group => group.Size), Is.EqualTo(whole.Size), $"{universe} by {classification}");
                Assert.That(groups.Sum(group => group.Counts.Parties), Is.EqualTo(whole.Counts.Parties), $"{universe} by {classification}");
                Assert.That(groups.Sum(group => group.None), Is.EqualTo(whole.None), $"{universe} by {classification}");
                Assert.That(groups.Select(group => group.Id), Is.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
            }
        }
    });

    [TestCase(Classification.Region)]
    [TestCase(Classification.Subregion)]
    public void Every_State_has_a_region(Classification classification) =>
        Assert.That(
            ShippedRegister.StatusOf("apmbc").GroupsOf(Universe.AllStates, classification, Day).Select(group => group.Id),
            Has.No.Member(Classifications.NoGroup));

    [Test]
    public void Every_Member_State_is_in_a_regional_group() =>
        Assert.That(
            ShippedRegister.Register.Participants.Values
                .Where(
                    participant => Universe.UnMembers.Includes(participant, Day)
                        && Classification.UnGroup.GroupOf(participant) == Classifications.NoGroup)
                .Select(participant => participant.Code),
            Is.Empty);

    [TestCase("South-eastern Asia", "south-eastern-asia")]
    [TestCase("African Group", "african-group")]
    [TestCase("Latin America & the Caribbean ", "latin-america-the-caribbean")]
    [TestCase("", Classifications.NoGroup)]
    [TestCase(null, Classifications.NoGroup)]
    public void A_group_has_a_stable_id(string? label, string id) => Assert.That(Classifications.Slug(label), Is.EqualTo(id));

    [Test]
    public void A_share_is_the_parties_divided_by_the_size_rounded_to_four_places()
    {
        var view = new GroupView(
            "all-states", "all-states", 195, new UniverseTally { Parties = 156, SignatoriesNotParties = 2, Withdrawn = 1 });

        Assert.That((view.Share, view.None), Is.EqualTo((0.8m, 36)));
        Assert.That(new GroupView("third", "third", 3, new UniverseTally { Parties = 2 }).Share, Is.EqualTo(0.6667m));
        Assert.That(new GroupView("empty", "empty", 0, default).Share, Is.Zero);
    }

    [Test]
    public void Organizations_and_dissolved_States_are_in_no_share()
    {
        var view = ShippedRegister.StatusOf("crpd").In(Universe.AllStates, Day);

        Assert.That(ShippedRegister.StatusOf("crpd").Curve.On(Day).Parties, Is.EqualTo(193));
        Assert.That((view.Counts.Parties, view.Size), Is.EqualTo((192, 197)));
    }

    [Test]
    public void A_classification_that_does_not_exist_is_refused() =>
        Assert.That(
            () => ((Classification)77).GroupOf(ShippedRegister.Register.Participants["AFG"]),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
}
