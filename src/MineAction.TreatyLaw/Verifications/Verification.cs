using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.TreatyLaw.Verifications;

/// <summary>A claim, held against the record of its instrument.</summary>
public sealed record Verification
{
    public required Claim Claim { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Our count of the same on the same day.</summary>
    public required int Computed { get; init; }

    /// <summary>
    /// The days on which the claim is true by the acts on record, oldest first, without gaps between the days of one span. Those after the
    /// horizon follow from what was decided by then.
    /// </summary>
    public required IReadOnlyList<DaySpan> TrueOn { get; init; }

    /// <summary>
    /// Of <see cref="TrueOn"/> those nearest to the day of the claim; for a day up to the horizon those that begin by it, where there are
    /// any. Null where it never is true.
    /// </summary>
    public required DaySpan? Nearest { get; init; }

    /// <summary>
    /// What makes the difference, in order: between the day of the claim and the nearest day on which it is true, or to the other reading
    /// that gives its number. Empty where it is true, or never was.
    /// </summary>
    public required IReadOnlyList<TreatyEvent> Between { get; init; }

    /// <summary>
    /// What every other way of counting gives on the day, the likeliest first; those that give the number stated before all others.
    /// </summary>
    public required IReadOnlyList<OtherReading> OtherReadings { get; init; }

    /// <summary>The sources of the acts that are counted on the day and of those that make the difference, each once.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>
    /// Checks <paramref name="claim"/>. That the APMBC had 162 parties on 1 February 2026 is true; of 26 November 2026, beyond the horizon
    /// of the shipped facts, it cannot be known.
    /// </summary>
    public static Verification Of(Claim claim, TreatyStatus status)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(status);
        var check = new ClaimCheck(claim, status);
        var between = check.Between;
        return new Verification
        {
            Claim = claim,
            Verdict = check.Verdict,
            Computed = check.Computed,
            TrueOn = check.TrueOn,
            Nearest = check.Nearest,
            Between = between,
            OtherReadings = check.OtherReadings,
            Sources = [.. check.CountedActs().Concat(between.Select(change => change.Action).OfType<TreatyAction>())
                .Select(act => act.Source)
                .Distinct()],
        };
    }
}
