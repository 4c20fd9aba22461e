using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Universalization;

/// <summary>The days of a series.</summary>
internal static class SeriesDays
{
    /// <summary>
    /// The days from <paramref name="from"/> to <paramref name="to"/>, both inclusive; the last period ends with <paramref name="to"/>.
    /// </summary>
    public static IEnumerable<DateOnly> Of(UniversalizationCurve curve, SeriesStep step, DateOnly from, DateOnly to)
    {
        if (step == SeriesStep.Event)
            return curve.ChangeDays.Where(day => from <= day && day <= to);
        var months = step switch { SeriesStep.Month => 1, SeriesStep.Quarter => 3, _ => 12 };
        return PeriodEnds(from, to, months);
    }

    private static IEnumerable<DateOnly> PeriodEnds(DateOnly from, DateOnly to, int months)
    {
        // The first period is the calendar month, quarter or year that holds the first day.
        var firstMonth = ((from.Month - 1) / months * months) + 1;
        var start = new DateOnly(from.Year, firstMonth, 1);
        while (start <= to)
        {
            // The last day of the year 9999 has no day after it.
            var isLast = start.Year == DateOnly.MaxValue.Year && start.Month + months > 12;
            var end = isLast ? DateOnly.MaxValue : start.AddMonths(months).AddDays(-1);
            yield return end < to ? end : to;
            if (isLast)
                yield break;
            start = start.AddMonths(months);
        }
    }
}
