namespace MineAction.Api.Http.Localization;

/// <summary>
/// The day of a figure and how far the record knows: what every sentence with a figure says. A figure about a day beyond the horizon is no
/// figure as of that day. Public because components, which the compiler makes public, have it in their signatures.
/// </summary>
/// <param name="AsOf">The legal day of the figure.</param>
/// <param name="Through">The horizon: the last day of which the record knows; null where nothing was read from the depositary.</param>
/// <param name="IsProjected">Whether the day has not come.</param>
/// <param name="IsNamed">Whether the reader asked for this day, rather than for today.</param>
public sealed record FigureDay(DateOnly AsOf, DateOnly? Through, bool IsProjected, bool IsNamed)
{
    /// <summary>Whether the day lies beyond the horizon; where there is none, every day does.</summary>
    public bool IsBeyondHorizon => !(AsOf <= Through);

    /// <summary>The last day for which the figure stands: its own, or the horizon where that is earlier.</summary>
    public DateOnly KnownOn => Through < AsOf ? Through.Value : AsOf;
}
