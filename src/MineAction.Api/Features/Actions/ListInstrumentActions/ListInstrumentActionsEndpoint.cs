using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Actions.ListInstrumentActions;

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
        ActionsAnswer.List(http, request, [http.Reading().StatusOf(request.Instrument)]);
}
