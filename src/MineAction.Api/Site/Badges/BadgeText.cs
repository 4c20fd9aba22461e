using MineAction.Api.Http;
using MineAction.Api.Site.Words;
using MineAction.TreatyLaw;

namespace MineAction.Api.Site.Badges;

/// <summary>What a badge says.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Label">The treaty.</param>
/// <param name="Message">"162 States Parties"; a day that has not come is called a projection.</param>
internal sealed record BadgeText(string Language, string Label, string Message)
{
    public static BadgeText Of(Reading reading, TreatyStatus status)
    {
        var voice = Voice.Of(reading.Language);
        var tally = status.Curve.On(reading.AsOf);
        var label = voice.Counted(tally.Organizations > 0 ? "partiesWithOrganizations" : "parties", tally.Parties);
        var message = $"{Voice.Number(tally.Parties)} {label}";
        return new BadgeText(reading.Language, voice.Title(status.Instrument), reading.Projected ? $"{message} · {voice.AsOf(reading)}" : message);
    }
}
