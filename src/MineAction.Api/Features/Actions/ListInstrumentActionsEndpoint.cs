using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;

namespace MineAction.Api.Features.Actions;

/// <summary>What was done towards an instrument?</summary>
internal static class ListInstrumentActionsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListInstrumentActionsRequest, ListInstrumentActionsValidator, ListResponse<ActionItem>>("/instruments/{instrument}/actions", Handle)
        .WithName("listInstrumentActions")
        .WithTags("Treaty actions")
        .WithSummary("What was done towards an instrument")
        .WithDescription("Actions of every kind, oldest first; acts of unknown day, which never change a count, come last.");

    private static IResult Handle([AsParameters] ListInstrumentActionsRequest request, HttpContext http) =>
        ActionList.List(http, request, [http.QueryContext().StatusOf(request.Instrument)]);
}
