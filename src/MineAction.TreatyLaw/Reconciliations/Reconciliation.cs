using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Reconciliations;

/// <summary>A figure that a public document states, against ours.</summary>
/// <param name="Published">The figure stated.</param>
/// <param name="Computed">Our count of the same measure on the same day.</param>
/// <param name="Reason">What the published figure rests on, where it differs.</param>
/// <param name="Explanation">The same in words, complete in itself.</param>
public sealed record Reconciliation(PublishedFigure Published, int Computed, DifferenceReason Reason, Sentence Explanation)
{
    /// <summary>How far from its own day a figure is looked for, in days: a document states what was known when it was written.</summary>
    public const int LongestLag = 92;

    public bool Matches => Difference == 0;

    /// <summary>Published less computed: negative where the source counts fewer.</summary>
    public int Difference => Published.Value - Computed;

    /// <summary>
    /// Compares <paramref name="figure"/> with the count of its day. Where they differ, the explanation is found by counting in every other
    /// way in which a source may have counted, and then by looking for the nearest day, within <see cref="LongestLag"/>, whose count it is.
    /// The Optional Protocol to the CRPD on 18 December 2007: 3 are published, 8 had ratified; it had been 3 until 29 November 2007.
    /// </summary>
    /// <exception cref="ArgumentException">The figure is of another instrument or of no measure known.</exception>
    public static Reconciliation Of(PublishedFigure figure, TreatyStatus status)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(status);
        if (figure.Instrument != status.Instrument.Id)
            throw new ArgumentException($"The figure is of '{figure.Instrument}', the status of '{status.Instrument.Id}'.", nameof(figure));
        if (!Code<Measure>.TryParse(figure.Measure, out var measure))
            throw new ArgumentException($"'{figure.Measure}' is not one of {string.Join(", ", Code<Measure>.All)}.", nameof(figure));

        var tally = status.Curve.On(figure.AsOf);
        var computed = Reading.Value(measure, tally);
        if (computed == figure.Value)
            return new(figure, computed, DifferenceReason.None, new("reconciliation.equal"));
        if (Reading.Of(measure).FirstOrDefault(reading => reading.Count(tally) == figure.Value) is { } other)
            return new(figure, computed, other.Reason, other.InWords);
        return ByAnotherDay(figure, computed, measure, status.Curve);
    }

    private static Reconciliation ByAnotherDay(PublishedFigure figure, int computed, Measure measure, UniversalizationCurve curve)
    {
        // A figure holds until the day before a change, and again from a change on.
        var earlier = NearestIn(
            curve.ChangeDays.Where(day => day <= figure.AsOf && day > DateOnly.MinValue).Select(day => day.AddDays(-1)).Reverse());
        var later = NearestIn(curve.ChangeDays.Where(day => day > figure.AsOf));
        if (earlier is { } before && !(Lag(later) < Lag(earlier)))
            return new(figure, computed, DifferenceReason.EarlierDay, InWords("reconciliation.earlier-day", before));
        if (later is { } after)
            return new(figure, computed, DifferenceReason.LaterDay, InWords("reconciliation.later-day", after));
        return new(figure, computed, DifferenceReason.Unexplained, new("reconciliation.unexplained"));

        DateOnly? NearestIn(IEnumerable<DateOnly> nearestFirst) => nearestFirst
            .TakeWhile(day => Lag(day) <= LongestLag)
            .Where(day => Reading.Value(measure, curve.On(day)) == figure.Value)
            .Select(day => (DateOnly?)day)
            .FirstOrDefault();

        int? Lag(DateOnly? day) => day is { } other ? Math.Abs(other.DayNumber - figure.AsOf.DayNumber) : null;

        Sentence InWords(string key, DateOnly day) => new(
            key, ("value", figure.Value), ("day", day), ("lag", new Sentence("reconciliation.lag", ("n", Lag(day)!.Value))));
    }
}
