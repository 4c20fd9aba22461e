using MineAction.Api.Http;
using MineAction.Api.Site.Words;
using MineAction.TreatyLaw;

namespace MineAction.Api.Site.Badges;

/// <summary>What a badge says.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Label">The treaty.</param>
/// <param name="Message">"162 States Parties"; where a day was asked for, with that day, and a day that has not come is called a projection.</param>
internal sealed record BadgeText(string Language, string Label, string Message)
{
    public static BadgeText Of(ReadRequest request, Reading reading, TreatyStatus status)
    {
        var voice = Voice.Of(reading.Language);
        var tally = status.Curve.On(reading.AsOf);
        var label = voice.Counted(tally.Organizations > 0 ? "partiesWithOrganizations" : "parties", tally.Parties);
        var message = $"{Voice.Number(tally.Parties)} {label}";
        // Whether a day was asked for, not whether it is today: what is pinned says the same for ever.
        return new BadgeText(reading.Language, voice.Title(status.Instrument), request.AsOf is null ? message : $"{message} · {voice.AsOf(reading)}");
    }
}
