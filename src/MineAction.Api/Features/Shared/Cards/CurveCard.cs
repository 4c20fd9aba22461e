using System.Globalization;
using MineAction.Api.Features.Shared.Cards.Drawings;
using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Makes the curve of a card.</summary>
internal static class CurveCard
{
    private const int Width = 2000;
    private const int Height = 1000;
    // The narrowest plot is that of a card of 240 pixels; a wide one has twice the room and more.
    private const int NarrowPixels = 176;
    private const int WidePixels = 460;
    private const int YearPixels = 44;
    private const int MarkerPixels = 18;
    // A projection far into the future adds no rows worth reading.
    private const int MostYears = 200;

    /// <summary>The curve from the instrument's first day to that of the figures; null where there is no day between them.</summary>
    public static CardCurve? Of(TreatyFigures figures)
    {
        var (localizer, asOf) = (figures.Localizer, figures.Context.AsOf);
        if (figures.Start is not { } from || from >= asOf)
            return null;
        var hasSignatories = figures.Lines.Any(line => line.Id == "signatory");
        var most = figures.Highest;
        var drawing = Drawing(figures, Width, Height);
        return new CardCurve
        {
            Width = Width,
            Height = Height,
            Label = LabelOf(figures),
            Known = new(drawing.Known(PartiesOf), hasSignatories ? drawing.Known(SignatoriesOf) : null),
            Beyond = drawing.Beyond(PartiesOf) is { } parties ? new(parties, hasSignatories ? drawing.Beyond(SignatoriesOf) : null) : null,
            Area = drawing.Area(PartiesOf),
            // A round number close to the top, which is all States, would collide with its label.
            Levels =
            [
                .. new[] { 0, 50, 100, 150, most }.Where(n => n == most || n < most - 20)
                    .Select(n => new CardTick(Localizer.Number(n), Percent(drawing.Y(n), Height), false)),
            ],
            Years = [.. Years(from, asOf).Select(year => new CardTick(
                year.Year.ToString(CultureInfo.InvariantCulture), Percent(drawing.X(new DateOnly(year.Year, 1, 1)), Width), year.IsMinor))],
            Milestones = MilestonesOf(figures, drawing),
            Last = new CardTick(Localizer.Number(figures.Counts.Parties), Percent(drawing.Y(figures.Counts.Parties), Height), false),
            Table = new CardTable(
                $"{figures.Title}. {localizer.Text("series")}",
                [localizer.Text("day"), localizer.Text("parties"), localizer.Text("signed")],
                [.. RowsOf(figures, from)]),
        };
    }

    /// <summary>The paths of the curve in another size. There must be a day between the first and that of the figures.</summary>
    public static CurveDrawing Drawing(TreatyFigures figures, int width, int height) =>
        new(figures.Status.Curve, figures.Start!.Value, figures.Context.AsOf, figures.Day.Through, figures.Highest, width, height);

    private static int PartiesOf(Tally tally) => tally.Parties;

    private static int SignatoriesOf(Tally tally) => tally.Signatories;

    private static double Percent(double coordinate, int whole) => Math.Round(coordinate / whole * 100, 2);

    private static string LabelOf(TreatyFigures figures)
    {
        var (localizer, curve) = (figures.Localizer, figures.Status.Curve);
        var title = $"{figures.Title}. {localizer.Text("series")}";
        var first = curve.ChangeDays.FirstOrDefault(day => curve.On(day).Parties > 0);
        return first > figures.Context.AsOf || first == default
            ? $"{title}. {localizer.Day(figures.Day)}"
            : $"{title}. " + localizer.Text(
                figures.Day.IsBeyondHorizon ? "seriesBeyond" : "seriesSummary",
                ("first", Localizer.Number(curve.On(first).Parties)),
                ("from", first.Year.ToString(CultureInfo.InvariantCulture)),
                ("last", localizer.Figure(figures.Parties, figures.Day)),
                ("date", localizer.Day(figures.Context.AsOf)));
    }

    private static IEnumerable<(int Year, bool IsMinor)> Years(DateOnly from, DateOnly to)
    {
        var (major, minor) = (StepFor(NarrowPixels), StepFor(WidePixels));
        // The first of January lies before a curve that begins later in that year.
        return Enumerable.Range(from.Year, to.Year - from.Year + 1)
            .Where(year => year % minor == 0 && new DateOnly(year, 1, 1) >= from)
            .Select(year => (year, year % major != 0));

        int StepFor(int pixels)
        {
            int[] steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
            return steps.FirstOrDefault(step => (double)(to.Year - from.Year) / step * YearPixels < pixels, steps[^1]);
        }
    }

    private static List<CardMilestone> MilestonesOf(TreatyFigures figures, CurveDrawing drawing)
    {
        const double Room = MarkerPixels * 100d / NarrowPixels;
        var milestones = new List<CardMilestone>();
        foreach (var (day, label) in figures.Milestones)
        {
            var at = Percent(drawing.X(day), Width);
            var row = Enumerable.Range(0, figures.Milestones.Count).First(row => milestones.All(m => m.Row != row || at - m.At >= Room));
            milestones.Add(new CardMilestone(day, figures.Localizer.Day(day), label, at, row));
        }

        return milestones;
    }

    // The end of every year that the record knows of, and the day itself.
    private static IEnumerable<IReadOnlyList<string>> RowsOf(TreatyFigures figures, DateOnly from)
    {
        var (localizer, asOf) = (figures.Localizer, figures.Context.AsOf);
        return Enumerable.Range(from.Year, Math.Min(asOf.Year - from.Year, MostYears))
            .Select(year => new DateOnly(year, 12, 31))
            .Where(day => day <= figures.Day.KnownOn)
            .Select(day => Row(localizer.Day(day), day))
            .Append(Row(figures.Day.IsBeyondHorizon ? localizer.Day(figures.Day) : localizer.Day(asOf), asOf));

        IReadOnlyList<string> Row(string heading, DateOnly day)
        {
            var tally = figures.Status.Curve.On(day);
            return [heading, Localizer.Number(tally.Parties), Localizer.Number(tally.Signatories)];
        }
    }
}
