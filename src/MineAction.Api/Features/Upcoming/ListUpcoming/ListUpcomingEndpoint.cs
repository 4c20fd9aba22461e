using MineAction.Api.Http;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Upcoming.ListUpcoming;

/// <summary>What is decided and still ahead?</summary>
internal static class ListUpcomingEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListUpcomingRequest, ListUpcomingValidator, ListResponse<UpcomingItem>>("/upcoming", Handle)
        .WithName("listUpcoming")
        .WithTags("Universalization")
        .WithSummary("What is decided and still ahead")
        .WithDescription("Entries into force and withdrawals of all instruments that follow from acts done on or before the day asked about and take effect after it, soonest first.");

    private static IResult Handle([AsParameters] ListUpcomingRequest request, HttpContext http)
    {
        var reading = http.Reading();
        var upcoming = reading.Register.Instruments.Keys
            .SelectMany(instrument => reading.StatusOf(instrument).AsOf(reading.AsOf).Events().Select(change => (Instrument: instrument, Change: change)))
            .Where(each => each.Change.Day > reading.AsOf && each.Change.Kind is (TreatyEventKind.EnteredIntoForce or TreatyEventKind.Withdrew))
            .OrderBy(each => each.Change.Day);
        return Answer.List(
            http,
            request,
            [.. upcoming],
            each => UpcomingItem.Of(reading, each.Instrument, each.Change),
            ApiJson.Answers.UpcomingItem,
            ApiJson.Answers.ListResponseUpcomingItem);
    }
}
