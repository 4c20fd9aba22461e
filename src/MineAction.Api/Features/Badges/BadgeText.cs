using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Badges;

/// <summary>The text of a badge.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Label">The treaty's short title.</param>
/// <param name="Message">
/// "162 States Parties"; where the request names a day, with that day, and a day that has not come is called a projection.
/// </param>
internal sealed record BadgeText(string Language, string Label, string Message)
{
    public static BadgeText Of(AsOfRequest request, QueryContext context, TreatyStatus status)
    {
        var localizer = Localizer.Of(context.Language);
        var tally = status.Curve.On(context.AsOf);
        var noun = localizer.Plural(tally.Organizations > 0 ? "partiesWithOrganizations" : "parties", tally.Parties);
        var message = $"{Localizer.Number(tally.Parties)} {noun}";
        // Whether the request names a day, not whether that day is today: a pinned badge must stay the same for ever.
        if (request.AsOf is not null)
            message += $" · {localizer.AsOf(context.AsOf, context.Projected)}";
        return new BadgeText(context.Language, localizer.Title(status.Instrument), message);
    }
}
