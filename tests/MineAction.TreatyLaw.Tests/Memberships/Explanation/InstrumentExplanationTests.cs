using MineAction.TreatyLaw.Memberships.Explanation;
using MineAction.TreatyLaw.Tests.Wording;

namespace MineAction.TreatyLaw.Tests.Memberships.Explanation;

public sealed class InstrumentExplanationTests
{
    private const string Clause =
        "The Convention enters into force on the first day of the sixth month after the month of the second deposit.";

    private static IEnumerable<string> English(TreatyStatus status, string asOf) =>
        Steps(status, asOf).Select(step => step.Sentence.English);

    private static IReadOnlyList<ExplanationStep> Steps(TreatyStatus status, string asOf) =>
        status.ExplainEntryIntoForce(Scenario.Day(asOf));

    [Test]
    public void One_deposit_that_reaches_the_threshold_is_named() =>
        Assert.That(English(new Scenario().Ratifies("ONE", "2000-01-01").Ratifies("TWO", "2000-01-10").Status(), "2026-02-03"), Is.EqualTo([
            Clause,
            "The second deposit was made on 10 January 2000, by TWO.",
            "The Convention enters into force on 1 July 2000.",
        ]));

    [Test]
    public void Several_deposits_on_one_day_reach_it_together()
    {
        var steps = Steps(ShippedRegister.StatusOf("ccm"), "2026-02-03");

        Assert.That(steps[1].Sentence.English, Is.EqualTo(
            "The 30th deposit was made on 16 February 2010, on which BFA and MDA deposited: the day decides, not the order of the "
                + "deposits."));
        Assert.That(
            steps[2].Sentence.French,
            Is.EqualTo("La Convention entre en vigueur le 1er août 2010 ; le dépositaire indique la même date."));
    }

    [TestCase("1999-12-31", "The Convention is not in force. Of the 2 deposits required, none has been made; 2 are missing.")]
    [TestCase("2000-01-01", "The Convention is not in force. Of the 2 deposits required, 1 has been made; 1 is missing.")]
    public void Missing_deposits_are_counted(string asOf, string sentence) =>
        Assert.That(
            English(new Scenario().Ratifies("ONE", "2000-01-01").Ratifies("TWO", "2000-01-10").Status(), asOf),
            Is.EqualTo([Clause, sentence]));

    [Test]
    public void Deposits_of_States_that_have_ended_since_are_said_to_count() => Assert.Multiple(() =>
    {
        Assert.That(English(ShippedRegister.StatusOf("ccw"), "2026-02-03"), Has.Member(
            "The deposits of CSK, DDR and YUG, States that have ceased to exist since, count."));
        Assert.That(English(ShippedRegister.StatusOf("ccw"), "1990-10-03"), Has.Member(
            "The deposit of DDR, a State that has ceased to exist since, counts."));
        Assert.That(English(ShippedRegister.StatusOf("ccw"), "1990-10-02").Where(sentence => sentence.Contains("ceased")), Is.Empty);
    });

    [Test]
    public void Organizations_are_said_not_to_count() =>
        Assert.That(
            English(ShippedRegister.StatusOf("crpd"), "2026-02-03").First(),
            Does.EndWith("Deposits of regional organizations do not count (Article 44(3))."));

    [Test]
    public void A_stated_day_that_differs_is_told_with_the_computed_one()
    {
        var status = ShippedRegister.StatusOf("ccw-ap2");

        Assert.That(English(status, "2026-02-03").Skip(1), Is.EqualTo([
            "By the deposits as printed, the 20th was made on 20 April 1998, which would give 20 October 1998.",
            "By the depositary's own count, the 20th deposit was made on 3 June 1998, by LTU.",
            "The amended Protocol enters into force on 3 December 1998, as the depositary states: the stated day prevails over the "
                + "computed one, 20 October 1998.",
        ]));
        Assert.That(English(status, "1998-05-01").Last(), Is.EqualTo(
            "The amended Protocol is not in force. 20 of the 20 deposits required are printed, but by the depositary's own count the "
                + "threshold is not reached."));
    }

    [Test]
    public void A_protocol_waits_for_its_convention()
    {
        Assert.That(English(ShippedRegister.StatusOf("crpd-op"), "2026-02-03").Skip(1), Is.EqualTo([
            "The tenth deposit was made on 8 February 2008, by GIN.",
            "The Protocol cannot enter into force before the Convention, which enters into force on 3 May 2008.",
            "The Protocol enters into force on 3 May 2008; the depositary states the same day.",
        ]));
        Assert.That(English(ShippedRegister.StatusOf("crpd-op"), "2008-03-01").Last(), Is.EqualTo(
            "The Protocol is not in force. The 10 deposits required have been made, but the instrument that must enter into force "
                + "first is not certain to."));
    }

    [Test]
    public void A_stated_day_needs_no_deposits_on_record() =>
        Assert.That(
            English(new Scenario().With(i => i with { StatedEntryIntoForce = Scenario.Day("2000-07-01") }).Status(), "2026-02-03"),
            Is.EqualTo([
            Clause,
            "The second deposit must have been made by 31 January 2000 for the stated day, 1 July 2000: the deposits on record do "
                + "not reach "
                + "it, of which 0 had been made by then.",
            "The Convention enters into force on 1 July 2000, as the depositary states.",
        ]));
}
