using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Upcoming;

internal sealed record ListUpcomingRequest : ListRequest
{
    [QueryParam]
    [Description("Only changes of this instrument, by slug in any case; may be repeated.")]
    [Example("apmbc")]
    public string[]? Instrument { get; init; }

    [QueryParam]
    [Description("Only changes of this participant, by code in any case; may be repeated.")]
    [Example("POL")]
    public string[]? Participant { get; init; }
}

/// <summary>What is decided and still ahead?</summary>
internal sealed class ListUpcomingEndpoint : ListEndpoint<ListUpcomingRequest, ListResponse<UpcomingItem>>
{
    public override void Configure() => Get(
        "/upcoming",
        "Universalization",
        "What is decided and still ahead",
        "Entries into force and withdrawals of all instruments that follow from acts done on or before the day asked about and take " +
        "effect after it, soonest first. /v1/upcoming.ics is the same as a calendar.");

    protected override IResult Handle(ListUpcomingRequest request)
    {
        var decided = new DecidedChanges(QueryContext, request.Instrument, request.Participant);
        return List(
            request,
            [.. decided.From(QueryContext.AsOf).Where(each => each.Change.Day > QueryContext.AsOf)],
            each => UpcomingItem.Of(QueryContext, each.Status.Instrument.Id, each.Change),
            UpcomingJson.Responses.UpcomingItem,
            UpcomingJson.Responses.ListResponseUpcomingItem);
    }
}
