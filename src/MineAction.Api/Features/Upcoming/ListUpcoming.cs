using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Upcoming;

internal sealed record ListUpcomingRequest : ListRequest;

/// <summary>What is decided and still ahead?</summary>
internal sealed class ListUpcomingEndpoint : ListEndpoint<ListUpcomingRequest, ListResponse<UpcomingItem>>
{
    public override void Configure() => Get(
        "/upcoming",
        "Universalization",
        "What is decided and still ahead",
        "Entries into force and withdrawals of all instruments that follow from acts done on or before the day asked about and take " +
        "effect after it, soonest first.");

    protected override IResult Handle(ListUpcomingRequest request)
    {
        var upcoming = QueryContext.Register.Instruments.Keys
            .SelectMany(instrument => QueryContext.StatusOf(instrument)
                .AsOf(QueryContext.AsOf)
                .Events()
                .Select(change => (Instrument: instrument, Change: change)))
            .Where(each => each.Change.Day > QueryContext.AsOf
                && each.Change.Kind is (TreatyEventKind.EnteredIntoForce or TreatyEventKind.Withdrew))
            .OrderBy(each => each.Change.Day);
        return List(
            request,
            [.. upcoming],
            each => UpcomingItem.Of(QueryContext, each.Instrument, each.Change),
            UpcomingJson.Responses.UpcomingItem,
            UpcomingJson.Responses.ListResponseUpcomingItem);
    }
}
