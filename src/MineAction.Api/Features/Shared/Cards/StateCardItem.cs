using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Where the State of a card stands towards one treaty.</summary>
/// <param name="Instrument">The instrument's slug.</param>
/// <param name="Title">Its short title.</param>
/// <param name="Group">The id of its status group.</param>
/// <param name="Hatch">The lines of that group; null where it is plain.</param>
/// <param name="Status">The status in words, with the day.</param>
/// <param name="Notes">What else there is to say of it, such as a withdrawal notified.</param>
/// <param name="Path">Its derivation, from the root of the service.</param>
internal sealed record StateCardItem(
    string Instrument, string Title, string Group, string? Hatch, string Status, IReadOnlyList<string> Notes, string Path)
{
    public static StateCardItem Of(QueryContext context, TreatyStatus status, Participant participant, string path)
    {
        var localizer = Localizer.Of(context.Language);
        var onDay = status.AsOf(context.AsOf);
        var standing = onDay.HistoryOf(participant).StandingOn(context.AsOf);
        var group = StatusGroups.Of(standing.Status);
        return new(
            status.Instrument.Id,
            localizer.Title(status.Instrument),
            group,
            StatusGroups.HatchOf(group),
            StandingText.Of(localizer, onDay, standing),
            [.. StandingText.NotesOf(localizer, onDay, standing, context.AsOf)],
            $"{path}#{status.Instrument.Id}");
    }
}
