using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Upcoming;

/// <summary>What is decided as a calendar (RFC 5545): each change one event that lasts its day.</summary>
/// <param name="context">The register and the language of the events.</param>
/// <param name="host">Where the service is reached: <c>https://example.org</c>.</param>
internal sealed class UpcomingCalendar(QueryContext context, string host)
{
    private readonly Localizer _localizer = Localizer.Of(context.Language);

    public string Write(IEnumerable<DecidedChange> changes)
    {
        var calendar = new Calendar { ProductId = "-//mineaction-api//upcoming//EN", Method = "PUBLISH" };
        var name = _localizer.Titled(_localizer.PageText("site"), _localizer.PageText("upcoming"));
        // Calendars read the one (RFC 7986) or the other.
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.Events.AddRange(changes.Select(EventOf));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private CalendarEvent EventOf(DecidedChange decided)
    {
        var (change, status) = (decided.Change, decided.Status);
        var participant = context.Register.Participants[change.Participant];
        var title = _localizer.Title(status.Instrument);
        var name = Localizer.Plain(context.Register.NameOf(participant, context.Language, change.Day));
        var what = _localizer.PageText(change.Kind == TreatyEventKind.Withdrew ? "willLeave" : "willEnter");
        return new CalendarEvent
        {
            Uid = $"urn:mineaction-api:{Code<TreatyEventKind>.Of(change.Kind)}:{status.Instrument.Id}:{change.Action!.Id}",
            // Of the revision as a whole: a day may move because of somebody else's act.
            Sequence = context.Revision,
            DtStamp = new CalDateTime(context.Snapshot.Revision.RecordedAt.UtcDateTime),
            // Without an end it lasts the day (RFC 5545, section 3.6.1).
            Start = new CalDateTime(change.Day),
            Status = decided.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            // Nobody is busy because a treaty enters into force.
            Transparency = TransparencyType.Transparent,
            Summary = _localizer.Titled(name, _localizer.Sentences(_localizer.Stopped(title), what)),
            Description = string.Join("\n", DescriptionOf(decided)),
            Url = new Uri($"{host}/s/{participant.Code}?lang={context.Language}#{status.Instrument.Id}"),
        };
    }

    private IEnumerable<string> DescriptionOf(DecidedChange decided)
    {
        var action = decided.Change.Action!;
        if (action.Date is { } day)
            yield return _localizer.Enumerate(_localizer.Kind(action.Kind), _localizer.Day(day));
        yield return Localizer.Plain(action.Source.Title);
        yield return _localizer.NothingFurther(context.Register.DataThroughOf(decided.Status.Instrument.Id));
    }
}
