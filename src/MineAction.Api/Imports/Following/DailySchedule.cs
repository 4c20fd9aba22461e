namespace MineAction.Api.Imports.Following;

/// <summary>When a document is to be read next.</summary>
/// <param name="At">The time of day, UTC.</param>
/// <param name="FirstRetryAfter">How long to wait after a first failure.</param>
internal sealed record DailySchedule(TimeOnly At, TimeSpan FirstRetryAfter)
{
    private const int MinutesOfADay = 24 * 60;

    /// <param name="options">The settings.</param>
    /// <param name="registerMadeAt">
    /// The instant of the first revision. It chooses the time of day where the settings do not: another one for every register, so that
    /// they do not all come at midnight, and the same one for all hosts and starts of a register.
    /// </param>
    public static DailySchedule Of(DepositaryOptions options, DateTimeOffset registerMadeAt) => new(
        options.At ?? TimeOnly.MinValue.AddMinutes(registerMadeAt.ToUnixTimeMilliseconds() % MinutesOfADay), options.FirstRetryAfter);

    /// <summary>The next time of day after an instant.</summary>
    public DateTimeOffset After(DateTimeOffset now)
    {
        var today = new DateTimeOffset(DateOnly.FromDateTime(now.UtcDateTime).ToDateTime(At), TimeSpan.Zero);
        return today > now ? today : today.AddDays(1);
    }

    /// <summary>When to try again after a failure: twice as late as after the one before, at the next time of day at the latest.</summary>
    /// <param name="now">The present instant.</param>
    /// <param name="failures">Failures in a row, this one included.</param>
    /// <param name="retryAfter">How long the server wants to be left alone.</param>
    public DateTimeOffset AfterFailure(DateTimeOffset now, int failures, TimeSpan? retryAfter)
    {
        var next = now + (FirstRetryAfter * Math.Pow(2, Math.Min(failures - 1, 10)));
        var daily = After(now);
        var earliest = now + (retryAfter ?? TimeSpan.Zero);
        return (next < daily ? next : daily) is var due && due > earliest ? due : earliest;
    }
}
