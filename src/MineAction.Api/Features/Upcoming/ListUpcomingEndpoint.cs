using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Upcoming;

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
        var context = http.QueryContext();
        var upcoming = context.Register.Instruments.Keys
            .SelectMany(instrument => context.StatusOf(instrument).AsOf(context.AsOf).Events().Select(change => (Instrument: instrument, Change: change)))
            .Where(each => each.Change.Day > context.AsOf && each.Change.Kind is (TreatyEventKind.EnteredIntoForce or TreatyEventKind.Withdrew))
            .OrderBy(each => each.Change.Day);
        return FormattedResults.List(
            http,
            request,
            [.. upcoming],
            each => UpcomingItem.Of(context, each.Instrument, each.Change),
            ApiJson.Answers.UpcomingItem,
            ApiJson.Answers.ListResponseUpcomingItem);
    }
}
