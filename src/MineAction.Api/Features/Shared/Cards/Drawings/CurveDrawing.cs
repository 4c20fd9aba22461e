using System.Globalization;
using System.Text;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>Path data of a universalization curve, in steps: between two acts nothing changes.</summary>
/// <param name="curve">The counts on every day.</param>
/// <param name="from">First day (inclusive), at 0 of the horizontal axis.</param>
/// <param name="to">Last day (inclusive), at <paramref name="width"/>; later than the first.</param>
/// <param name="horizon">The last day of which the record knows; null where there is none.</param>
/// <param name="most">The number at the top.</param>
/// <param name="width">Width in user units.</param>
/// <param name="height">Height in user units; 0 is at the top.</param>
internal sealed class CurveDrawing(
    UniversalizationCurve curve, DateOnly from, DateOnly to, DateOnly? horizon, int most, double width, double height)
{
    /// <summary>The last day that is drawn as known: the horizon, within the drawing.</summary>
    private readonly DateOnly _knownTo = horizon >= to ? to : horizon > from ? horizon.Value : from;

    /// <summary>The count over the days that the record knows of.</summary>
    public string Known(Func<Tally, int> count) =>
        string.Create(CultureInfo.InvariantCulture, $"M{Number(X(from))} {Number(Y(0))}V{Number(Y(count(curve.On(from))))}")
        + Steps(from, _knownTo, count);

    /// <summary>The count over the days beyond the horizon; null where there are none.</summary>
    public string? Beyond(Func<Tally, int> count) => _knownTo == to
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"M{Number(X(_knownTo))} {Number(Y(count(curve.On(_knownTo))))}")
            + Steps(_knownTo, to, count);

    /// <summary>The area below the count, over all days.</summary>
    public string Area(Func<Tally, int> count) => string.Create(
        CultureInfo.InvariantCulture, $"M{Number(X(from))} {Number(Y(0))}V{Number(Y(count(curve.On(from))))}")
        + Steps(from, to, count)
        + string.Create(CultureInfo.InvariantCulture, $"V{Number(Y(0))}Z");

    public double X(DateOnly day) => (double)(day.DayNumber - from.DayNumber) / (to.DayNumber - from.DayNumber) * width;

    public double Y(int n) => height - ((double)n / most * height);

    private string Steps(DateOnly after, DateOnly last, Func<Tally, int> count)
    {
        var path = new StringBuilder();
        var before = count(curve.On(after));
        foreach (var day in curve.ChangeDays.Where(day => after < day && day <= last))
        {
            var n = count(curve.On(day));
            if (n != before)
                path.Append(CultureInfo.InvariantCulture, $"H{Number(X(day))}V{Number(Y(n))}");
            before = n;
        }

        return path.Append(CultureInfo.InvariantCulture, $"H{Number(X(last))}").ToString();
    }

    private static string Number(double coordinate) => coordinate.ToString("0.#", CultureInfo.InvariantCulture);
}
