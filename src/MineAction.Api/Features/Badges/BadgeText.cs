using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;

namespace MineAction.Api.Features.Badges;

/// <summary>What a badge says.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Label">The treaty.</param>
/// <param name="Message">"162 States Parties"; where a day was asked for, with that day, and a day that has not come is called a projection.</param>
internal sealed record BadgeText(string Language, string Label, string Message)
{
    public static BadgeText Of(AsOfRequest request, QueryContext context, TreatyStatus status)
    {
        var localizer = Localizer.Of(context.Language);
        var tally = status.Curve.On(context.AsOf);
        var label = localizer.Counted(tally.Organizations > 0 ? "partiesWithOrganizations" : "parties", tally.Parties);
        var message = $"{Localizer.Number(tally.Parties)} {label}";
        // Whether a day was asked for, not whether it is today: what is pinned says the same for ever.
        return new BadgeText(context.Language, localizer.Title(status.Instrument), request.AsOf is null ? message : $"{message} · {localizer.AsOf(context)}");
    }
}
