using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Badges;

/// <summary>The text of a badge.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Label">The treaty's short title.</param>
/// <param name="Message">
/// "162 States Parties"; beyond the horizon with the horizon, and where the request names a day, with that day.
/// </param>
internal sealed record BadgeText(string Language, string Label, string Message)
{
    public static BadgeText Of(QueryContext context, TreatyStatus status)
    {
        var localizer = Localizer.Of(context.Language);
        var tally = status.Curve.On(context.AsOf);
        var day = context.DayOf(status.DataThrough);
        var message = localizer.Figure(localizer.Parties(tally.Parties, tally.Organizations > 0), day);
        // Whether the request names a day, not whether that day is today: a pinned badge must stay the same for ever.
        if (day is { IsNamed: true, IsBeyondHorizon: false })
            message += $" · {localizer.Day(day)}";
        return new BadgeText(context.Language, localizer.Title(status.Instrument), message);
    }
}
