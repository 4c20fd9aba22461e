using System.Globalization;
using System.Text;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Site.Charts;

/// <summary>
/// Line chart of an instrument's universalization curve: coordinates and path data in user units of an SVG of a given size.
/// </summary>
internal sealed class CurveChart
{
    private const int Left = 30;
    private const int Right = 34;
    private const int Top = 26;
    private const int Bottom = 22;
    private const int TickWidth = 44;
    private const int MarkerWidth = 18;

    private readonly DateOnly _from;
    private readonly DateOnly _to;
    private readonly int _most;

    /// <param name="status">The instrument.</param>
    /// <param name="from">First day of the chart (inclusive).</param>
    /// <param name="to">Last day of the chart (inclusive), later than the first.</param>
    /// <param name="most">The number at the top: all States.</param>
    /// <param name="width">Width of the SVG.</param>
    /// <param name="height">Height of the SVG.</param>
    public CurveChart(TreatyStatus status, DateOnly from, DateOnly to, int most, int width, int height)
    {
        (_from, _to, _most, Width, Height) = (from, to, Math.Max(most, 1), width, height);
        var days = status.Curve.ChangeDays.Where(day => from < day && day <= to).Prepend(from).Append(to).Distinct().ToList();
        Parties = Line(status, days, tally => tally.Parties);
        Signatories = status.Curve.On(to).Signatures > 0 ? Line(status, days, tally => tally.Signatories) : null;
        Area = $"{Parties}V{Format(Y(0))}H{Format(X(from))}Z";
        LastY = Y(status.Curve.On(to).Parties);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Path data of the parties. Steps: between two acts nothing changes.</summary>
    public string Parties { get; }

    /// <summary>Path data of the signatories; null where nobody has signed.</summary>
    public string? Signatories { get; }

    /// <summary>Path data of the area below the parties.</summary>
    public string Area { get; }

    public double LastY { get; }

    public double LastX => X(_to);

    public double BaseY => Y(0);

    /// <summary>
    /// The grid lines: each number with its height. The topmost is all States; a round number close to it would collide with its label.
    /// </summary>
    public IEnumerable<(int Number, double Y)> Levels =>
        new[] { 0, 50, 100, 150, _most }.Where(n => n == _most || n < _most - 20).Select(n => (n, Y(n)));

    /// <summary>The years on the time axis, as many as have room.</summary>
    public IEnumerable<(int Year, double X)> Years
    {
        get
        {
            int[] steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
            var span = _to.Year - _from.Year;
            var step = steps.FirstOrDefault(n => (double)span / n * TickWidth < Width - Left - Right, steps[^1]);
            var first = (_from.Year + step - 1) / step * step;
            // The first of January lies before a chart that begins later in that year.
            if (new DateOnly(first, 1, 1) < _from)
                first += step;
            for (var year = first; year <= _to.Year; year += step)
                yield return (year, X(new DateOnly(year, 1, 1)));
        }
    }

    /// <summary>
    /// The positions of milestones, in order: the day's own, and that of the marker. The markers of the first months would cover each
    /// other, so that each one stands at least beside the one before.
    /// </summary>
    public IEnumerable<(double X, double Beside)> Markers(IEnumerable<DateOnly> days)
    {
        var free = 0d;
        foreach (var day in days)
        {
            var beside = Math.Max(X(day), free);
            free = beside + MarkerWidth;
            yield return (X(day), beside);
        }
    }

    /// <summary>A coordinate as SVG writes it.</summary>
    public static string Format(double coordinate) => coordinate.ToString("0.#", CultureInfo.InvariantCulture);

    private string Line(TreatyStatus status, List<DateOnly> days, Func<Tally, int> count)
    {
        var path = new StringBuilder();
        var last = -1;
        foreach (var day in days)
        {
            var n = count(status.Curve.On(day));
            if (last < 0)
                path.Append(CultureInfo.InvariantCulture, $"M{Format(X(day))} {Format(Y(0))}V{Format(Y(n))}");
            else if (n != last)
                path.Append(CultureInfo.InvariantCulture, $"H{Format(X(day))}V{Format(Y(n))}");
            last = n;
        }

        return path.Append(CultureInfo.InvariantCulture, $"H{Format(X(_to))}").ToString();
    }

    private double X(DateOnly day) =>
        Left + ((double)(day.DayNumber - _from.DayNumber) / (_to.DayNumber - _from.DayNumber) * (Width - Left - Right));

    private double Y(int n) => Height - Bottom - ((double)n / _most * (Height - Top - Bottom));
}
