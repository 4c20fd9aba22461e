using System.Globalization;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>
/// The time a treaty lets pass between an act and its effect. Closed: the three kinds the depositary's treaties use.
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
    /// The delay in words, as a part of a sentence that goes on with the act ("of the deposit", "du dépôt"):
    /// "on the first day of the sixth month after the month", "le premier jour du sixième mois suivant celui".
    /// </summary>
    public abstract Sentence InWords { get; }

    /// <summary>
    /// Day 1 of the month of the act plus <paramref name="Months"/> months: 16 September 1998 with 6 gives 1 March 1999,
    /// and so does 1 September 1998 (APMBC and CCM, article 17).
    /// </summary>
    /// <param name="Months">Whole calendar months, 1 or more.</param>
    public sealed record FirstDayOfMonthAfter(int Months) : Delay
    {
        public override DateOnly After(DateOnly actedOn) => new DateOnly(actedOn.Year, actedOn.Month, 1).AddMonths(Months);

        public override Sentence InWords => new(
            $"on the first day of the {Ordinal.English(Months)} month after the month",
            $"le premier jour du {Ordinal.French(Months)} mois suivant celui");
    }

    /// <summary>
    /// The same day number <paramref name="Months"/> months later, cut to the last day of a shorter month:
    /// 31 October 2006 with 6 gives 30 April 2007; 30 November 2010 gives 30 May 2011 (CCW, article 5).
    /// </summary>
    /// <param name="Months">Whole calendar months, 1 or more.</param>
    public sealed record MonthsAfter(int Months) : Delay
    {
        public override DateOnly After(DateOnly actedOn) => actedOn.AddMonths(Months);

        public override Sentence InWords => new(
            string.Create(CultureInfo.InvariantCulture, $"{Months} {(Months == 1 ? "month" : "months")} after the day"),
            string.Create(CultureInfo.InvariantCulture, $"{Months} mois après la date"));
    }

    /// <summary>
    /// <paramref name="Days"/> days later, the day of the act not counted: 24 February 2009 with 30 gives 26 March 2009
    /// (CRPD, article 45).
    /// </summary>
    /// <param name="Days">Whole days, 1 or more.</param>
    public sealed record DaysAfter(int Days) : Delay
    {
        public override DateOnly After(DateOnly actedOn) => actedOn.AddDays(Days);

        public override Sentence InWords => new(
            string.Create(CultureInfo.InvariantCulture, $"{Days} {(Days == 1 ? "day" : "days")} after the day"),
            string.Create(CultureInfo.InvariantCulture, $"{Days} {(Days == 1 ? "jour" : "jours")} après la date"));
    }
}
