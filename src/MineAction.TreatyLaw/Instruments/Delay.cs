using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>
/// The time a treaty lets pass between an act and its effect. Closed: the four kinds the depositary's treaties use.
/// All arithmetic is on calendar days; no time of day and no time zone is involved.
/// </summary>
public abstract record Delay
{
    private Delay()
    {
    }

    /// <summary>The day on which an act done on <paramref name="actedOn"/> takes effect (inclusive: the first day of the effect).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The effect would fall after the year 9999.</exception>
    public abstract DateOnly After(DateOnly actedOn);

    /// <summary>
    /// The last day on which an act could be done and still take effect on or before <paramref name="effect"/>: with 6 months, for
    /// 1 March 1999 that is 1 September 1998 where months keep their day, and 30 September where the first of a month decides.
    /// </summary>
    public DateOnly LastDayFor(DateOnly effect)
    {
        var day = effect;
        while (day > DateOnly.MinValue && After(day) > effect)
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>
    /// The delay in words, as a part of a sentence, with the act from which it runs: "on the first day of the sixth month after the month
    /// of the deposit", "le premier jour du sixième mois suivant celui du dépôt".
    /// </summary>
    internal abstract Part InWords(Part act);

    /// <summary>
    /// Day 1 of the month of the act plus <paramref name="Months"/> months: 16 September 1998 with 6 gives 1 March 1999,
    /// and so does 1 September 1998 (APMBC and CCM, article 17).
    /// </summary>
    /// <param name="Months">Whole calendar months, 1 or more.</param>
    public sealed record FirstDayOfMonthAfter(int Months) : Delay
    {
        public override DateOnly After(DateOnly actedOn) => new DateOnly(actedOn.Year, actedOn.Month, 1).AddMonths(Months);

        internal override Part InWords(Part act) => new Sentence("delay.first-day-of-month", ("n", Months), ("act", act));
    }

    /// <summary>
    /// The same day number <paramref name="Months"/> months later, cut to the last day of a shorter month:
    /// 31 October 2006 with 6 gives 30 April 2007; 30 November 2010 gives 30 May 2011 (CCW, article 5).
    /// </summary>
    /// <param name="Months">Whole calendar months, 1 or more.</param>
    public sealed record MonthsAfter(int Months) : Delay
    {
        public override DateOnly After(DateOnly actedOn) => actedOn.AddMonths(Months);

        internal override Part InWords(Part act) => new Sentence("delay.months", ("n", Months), ("act", act));
    }

    /// <summary>
    /// <paramref name="Days"/> days later, the day of the act not counted: 24 February 2009 with 30 gives 26 March 2009
    /// (CRPD, article 45). 0 is the day of the act itself (ENMOD, article IX).
    /// </summary>
    /// <param name="Days">Whole days, 0 or more.</param>
    public sealed record DaysAfter(int Days) : Delay
    {
        public override DateOnly After(DateOnly actedOn) => actedOn.AddDays(Days);

        internal override Part InWords(Part act) => new Sentence("delay.days", ("n", Days), ("act", act));
    }

    /// <summary>
    /// The first day of the month that follows the day <paramref name="Days"/> days later: 11 April 2002 with 60 gives 10 June and so
    /// 1 July 2002; 3 July 2002 gives 1 September and so 1 October 2002 (Rome Statute, article 126).
    /// </summary>
    /// <param name="Days">Whole days, 0 or more.</param>
    public sealed record FirstDayOfMonthAfterDays(int Days) : Delay
    {
        public override DateOnly After(DateOnly actedOn)
        {
            var last = actedOn.AddDays(Days);
            return new DateOnly(last.Year, last.Month, 1).AddMonths(1);
        }

        internal override Part InWords(Part act) => new Sentence("delay.first-day-of-month-after-days", ("n", Days), ("act", act));
    }
}
