using System.Globalization;
using System.Text;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Site.Charts;

/// <summary>The geometry of an instrument's curve, in user units of an SVG of a given size. Public as a parameter of a component.</summary>
public sealed class CurveChart
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
    /// <param name="from">First day drawn (inclusive).</param>
    /// <param name="to">Last day drawn (inclusive), later than the first.</param>
    /// <param name="most">The number at the top: all States.</param>
    /// <param name="width">Of the drawing.</param>
    /// <param name="height">Of the drawing.</param>
    internal CurveChart(TreatyStatus status, DateOnly from, DateOnly to, int most, int width, int height)
    {
        (_from, _to, _most, Width, Height) = (from, to, Math.Max(most, 1), width, height);
        var days = status.Curve.ChangeDays.Where(day => from < day && day <= to).Prepend(from).Append(to).Distinct().ToList();
        Parties = Line(status, days, tally => tally.Parties);
        Signatories = status.Curve.On(to).Signatures > 0 ? Line(status, days, tally => tally.Signatories) : null;
        Area = $"{Parties}V{Text(Y(0))}H{Text(X(from))}Z";
        LastY = Y(status.Curve.On(to).Parties);
    }

    internal int Width { get; }

    internal int Height { get; }

    /// <summary>Path data. Steps: between two acts nothing changes.</summary>
    internal string Parties { get; }

    internal string? Signatories { get; }

    internal string Area { get; }

    internal double LastY { get; }

    internal double FirstX => X(_from);

    internal double LastX => X(_to);

    internal double BaseY => Y(0);

    /// <summary>The numbers on the scale with their heights. The topmost is all States; a round number close to it would collide with its label.</summary>
    internal IEnumerable<(int Number, double Y)> Levels =>
        new[] { 0, 50, 100, 150, _most }.Where(n => n == _most || n < _most - 20).Select(n => (n, Y(n)));

    /// <summary>The years on the scale, as many as have room.</summary>
    internal IEnumerable<(int Year, double X)> Years
    {
        get
        {
            int[] steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
            var span = _to.Year - _from.Year;
            var step = steps.FirstOrDefault(n => (double)span / n * TickWidth < Width - Left - Right, steps[^1]);
            for (var year = ((_from.Year + step - 1) / step * step) is var first && new DateOnly(first, 1, 1) >= _from ? first : first + step; year <= _to.Year; year += step)
                yield return (year, X(new DateOnly(year, 1, 1)));
        }
    }

    /// <summary>Where milestones stand. Those of the first months would cover each other: each next one stands beside the one before.</summary>
    internal IEnumerable<(double X, double Beside)> Markers(IEnumerable<DateOnly> days)
    {
        var free = 0d;
        foreach (var day in days)
        {
            var beside = Math.Max(X(day), free);
            free = beside + MarkerWidth;
            yield return (X(day), beside);
        }
    }

    internal static string Text(double coordinate) => coordinate.ToString("0.#", CultureInfo.InvariantCulture);

    private string Line(TreatyStatus status, List<DateOnly> days, Func<Tally, int> count)
    {
        var path = new StringBuilder();
        var last = -1;
        foreach (var day in days)
        {
            var n = count(status.Curve.On(day));
            if (last < 0)
                path.Append(CultureInfo.InvariantCulture, $"M{Text(X(day))} {Text(Y(0))}V{Text(Y(n))}");
            else if (n != last)
                path.Append(CultureInfo.InvariantCulture, $"H{Text(X(day))}V{Text(Y(n))}");
            last = n;
        }

        return path.Append(CultureInfo.InvariantCulture, $"H{Text(X(_to))}").ToString();
    }

    private double X(DateOnly day) => Left + ((double)(day.DayNumber - _from.DayNumber) / (_to.DayNumber - _from.DayNumber) * (Width - Left - Right));

    private double Y(int n) => Height - Bottom - ((double)n / _most * (Height - Top - Bottom));
}
