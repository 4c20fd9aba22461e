using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Tests.Wording;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Instruments;

public sealed class DelayTests
{
    [TestCase("1998-09-16", 6, "1999-03-01", Description = "the 40th deposit of the APMBC")]
    [TestCase("1998-09-01", 6, "1999-03-01")]
    [TestCase("1998-09-30", 6, "1999-03-01")]
    [TestCase("2000-03-01", 6, "2000-09-01")]
    [TestCase("2001-06-30", 6, "2001-12-01")]
    [TestCase("2001-07-01", 6, "2002-01-01")]
    [TestCase("2012-12-31", 6, "2013-06-01")]
    [TestCase("2003-08-31", 6, "2004-02-01", Description = "a leap year")]
    [TestCase("2012-12-31", 1, "2013-01-01")]
    public void The_first_day_of_a_later_month_counts_from_the_month_of_the_act(string actedOn, int months, string effect) =>
        Assert.That(new Delay.FirstDayOfMonthAfter(months).After(Scenario.Day(actedOn)), Is.EqualTo(Scenario.Day(effect)));

    [TestCase("1983-06-02", 6, "1983-12-02", Description = "the 20th deposit of the CCW")]
    [TestCase("2006-10-31", 6, "2007-04-30", Description = "a shorter month cuts the day")]
    [TestCase("2010-11-30", 6, "2011-05-30", Description = "a longer month does not move it to its end")]
    [TestCase("2010-08-31", 6, "2011-02-28")]
    [TestCase("2011-08-31", 6, "2012-02-29", Description = "a leap year")]
    [TestCase("2012-02-29", 12, "2013-02-28")]
    [TestCase("2025-08-20", 6, "2026-02-20")]
    [TestCase("2011-12-31", 6, "2012-06-30")]
    [TestCase("2011-12-15", 1, "2012-01-15")]
    public void Months_keep_the_day_number_or_end_with_the_month(string actedOn, int months, string effect) =>
        Assert.That(new Delay.MonthsAfter(months).After(Scenario.Day(actedOn)), Is.EqualTo(Scenario.Day(effect)));

    [TestCase("2009-02-24", 30, "2009-03-26")]
    [TestCase("2008-02-24", 30, "2008-03-25", Description = "a leap year")]
    [TestCase("2008-04-03", 30, "2008-05-03", Description = "the 20th deposit of the CRPD")]
    [TestCase("2010-12-23", 30, "2011-01-22", Description = "across the end of a year")]
    [TestCase("2010-01-31", 1, "2010-02-01")]
    public void Days_do_not_count_the_day_of_the_act(string actedOn, int days, string effect) =>
        Assert.That(new Delay.DaysAfter(days).After(Scenario.Day(actedOn)), Is.EqualTo(Scenario.Day(effect)));

    [TestCase("1978-10-05", 0, "1978-10-05")]
    public void No_days_are_the_day_of_the_act(string actedOn, int days, string effect) =>
        Assert.That(new Delay.DaysAfter(days).After(Scenario.Day(actedOn)), Is.EqualTo(Scenario.Day(effect)));

    [TestCase("2002-04-11", 60, "2002-07-01", Description = "the 60th deposit of the Rome Statute")]
    [TestCase("2002-07-03", 60, "2002-10-01", Description = "the sixtieth day is the first of a month: the next month's first")]
    [TestCase("2001-12-01", 30, "2002-01-01")]
    [TestCase("2001-12-02", 30, "2002-02-01")]
    public void The_first_day_of_the_month_after_some_days_follows_the_last_of_them(string actedOn, int days, string effect) =>
        Assert.That(new Delay.FirstDayOfMonthAfterDays(days).After(Scenario.Day(actedOn)), Is.EqualTo(Scenario.Day(effect)));

    [TestCase("2001-01-01", "2000-10-01")]
    [TestCase("2001-05-31", "2001-02-28", Description = "28 February and 3 months are 28 May; 1 March and 3 months come too late")]
    public void The_last_day_that_still_leads_to_an_effect_is_found(string effect, string actedOn) => Assert.Multiple(() =>
    {
        Assert.That(new Delay.MonthsAfter(3).LastDayFor(Scenario.Day(effect)), Is.EqualTo(Scenario.Day(actedOn)));
        Assert.That(new Delay.FirstDayOfMonthAfter(6).LastDayFor(Scenario.Day("1999-03-01")), Is.EqualTo(Scenario.Day("1998-09-30")));
        Assert.That(new Delay.DaysAfter(0).LastDayFor(Scenario.Day(effect)), Is.EqualTo(Scenario.Day(effect)));
    });

    [Test]
    public void An_effect_after_the_end_of_the_calendar_is_refused() =>
        Assert.That(() => new Delay.MonthsAfter(6).After(DateOnly.MaxValue), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_delay_is_said_with_the_act_from_which_it_runs() => Assert.Multiple(() =>
    {
        Assert.That(
            Said(new Delay.FirstDayOfMonthAfter(6)).English,
            Is.EqualTo("A withdrawal takes effect on the first day of the sixth month after the month of the deposit."));
        Assert.That(
            Said(new Delay.FirstDayOfMonthAfter(6)).French,
            Is.EqualTo("Le retrait prend effet le premier jour du sixième mois suivant celui du dépôt."));
        Assert.That(Said(new Delay.MonthsAfter(12)).English, Does.EndWith("12 months after the day of the deposit."));
        Assert.That(Said(new Delay.MonthsAfter(1)).English, Does.EndWith("1 month after the day of the deposit."));
        Assert.That(Said(new Delay.DaysAfter(30)).French, Does.EndWith("30 jours après la date du dépôt."));
        Assert.That(Said(new Delay.DaysAfter(1)).French, Does.EndWith("1 jour après la date du dépôt."));
        Assert.That(Said(new Delay.DaysAfter(0)).English, Does.EndWith("on the day of the deposit."));
    });

    [TestCase(1, "через 1 месяц после даты", "بعد شهر واحد من تاريخ")]
    [TestCase(2, "через 2 месяца после даты", "بعد شهرين من تاريخ")]
    [TestCase(6, "через 6 месяцев после даты", "بعد 6 أشهر من تاريخ")]
    [TestCase(12, "через 12 месяцев после даты", "بعد 12 شهراً من تاريخ")]
    public void A_number_of_months_agrees_with_its_noun(int months, string russian, string arabic)
    {
        Assert.That(Said(new Delay.MonthsAfter(months)).In("ru"), Does.Contain(russian));
        Assert.That(Said(new Delay.MonthsAfter(months)).In("ar"), Does.Contain(arabic));
    }

    private static Sentence Said(Delay delay) => new("clause.withdrawal", ("delay", delay.InWords(new Part.Word("the-deposit"))));
}
