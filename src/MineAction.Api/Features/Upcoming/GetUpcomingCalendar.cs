using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage.Sql;

namespace MineAction.Api.Features.Upcoming;

[Formats(OutputFormat.Ics, Name = "CalendarFormat")]
internal sealed record GetUpcomingCalendarRequest : AsOfRequest
{
    [QueryParam]
    [Description("Only changes of this instrument, by slug in any case; may be repeated.")]
    [Example("ccm")]
    public string[]? Instrument { get; init; }

    [QueryParam]
    [Description("Only changes of this participant, by code in any case; may be repeated.")]
    [Example("VUT")]
    public string[]? Participant { get; init; }
}

/// <summary>What is decided and still ahead, for a calendar?</summary>
internal sealed class GetUpcomingCalendarEndpoint(Database database, RegisterProvider registers)
    : ReadEndpoint<GetUpcomingCalendarRequest, string>
{
    // A reader who looks into the calendar now and then finds what took effect in between.
    private const int MonthsAfter = 12;

    public override void Configure() => Get(
        "/upcoming.ics",
        "Universalization",
        "What is decided and still ahead as a calendar",
        "Entries into force and withdrawals as all-day events of an iCalendar (RFC 5545) to subscribe to, in the language asked for. " +
        "An event keeps its UID whatever becomes of it; SEQUENCE and DTSTAMP are those of the revision. It stays for twelve months " +
        "after its day. A withdrawal that is taken back, and an act that the record no longer has, cancels its event " +
        "(STATUS:CANCELLED), which stays as long.");

    public override async Task<IResult> ExecuteAsync(GetUpcomingCalendarRequest request, CancellationToken cancellation)
    {
        var first = QueryContext.AsOf.Year > 1 ? QueryContext.AsOf.AddMonths(-MonthsAfter) : DateOnly.MinValue;
        var decided = new DecidedChanges(QueryContext, request.Instrument, request.Participant);
        var revoked = await new RevokedChanges(database, registers).FromAsync(QueryContext, decided, first, cancellation);
        var changes = decided.From(first)
            .Concat(decided.TakenBackFrom(first))
            .Concat(revoked)
            .DistinctBy(change => change.Key)
            .OrderBy(change => change.Change.Day);
        var calendar = new UpcomingCalendar(QueryContext, RequestOrigin.Of(HttpContext.Request));
        return TypedResults.Text(calendar.Write(changes), $"{OutputFormats.MediaTypeOf(OutputFormat.Ics)}; charset=utf-8");
    }
}
