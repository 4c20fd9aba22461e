namespace MineAction.Api.Tests.Features.Upcoming;

/// <summary>An event as a calendar shows it.</summary>
internal sealed record CalendarEvent(
    string Uid,
    string Day,
    bool IsAllDay,
    double Days,
    string Summary,
    string Description,
    int Sequence,
    string Status,
    string Stamp,
    string Url);
