namespace MineAction.TreatyLaw.Verifications;

/// <summary>Days on which a claim is true.</summary>
/// <param name="From">First day (inclusive); null where it has been so from before the first act.</param>
/// <param name="Until">First day on which it is no longer (exclusive); null where no act on record ends it.</param>
public sealed record DaySpan(DateOnly? From, DateOnly? Until)
{
    public bool Contains(DateOnly day) => !(From > day) && !(Until <= day);

    /// <summary>The day of the span that is nearest to <paramref name="day"/>.</summary>
    public DateOnly Nearest(DateOnly day) => From > day ? From.Value : Until <= day ? Until.Value.AddDays(-1) : day;
}
