using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Where the State of a card stands towards one treaty.</summary>
/// <param name="Instrument">The instrument's slug.</param>
/// <param name="Title">Its short title.</param>
/// <param name="Group">The id of its status group.</param>
/// <param name="Status">The status in words, with the day.</param>
/// <param name="Notes">What else there is to say of it, such as a withdrawal notified.</param>
/// <param name="Path">Its derivation, from the root of the service.</param>
internal sealed record StateCardItem(
    string Instrument, string Title, string Group, string Status, IReadOnlyList<string> Notes, string Path)
{
    public static StateCardItem Of(QueryContext context, TreatyStatus status, Participant participant, string path)
    {
        var localizer = Localizer.Of(context.Language);
        var standing = status.AsOf(context.AsOf).HistoryOf(participant).StandingOn(context.AsOf);
        return new(
            status.Instrument.Id,
            localizer.Title(status.Instrument),
            StatusGroups.Of(standing.Status),
            StandingText.Of(localizer, standing),
            [.. StandingText.NotesOf(localizer, standing, context.AsOf)],
            $"{path}#{status.Instrument.Id}");
    }
}
