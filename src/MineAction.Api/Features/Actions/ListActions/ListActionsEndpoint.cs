using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Actions.ListActions;

/// <summary>What was done towards all instruments?</summary>
internal static class ListActionsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListActionsRequest, ListActionsValidator, ListResponse<ActionItem>>("/actions", Handle)
        .WithName("listActions")
        .WithTags("Treaty actions")
        .WithSummary("What was done towards all instruments")
        .WithDescription("Actions of every kind, oldest first; acts of unknown day, which never change a count, come last.");

    private static IResult Handle([AsParameters] ListActionsRequest request, HttpContext http) =>
        ActionsAnswer.List(http, request, [.. http.Reading().Register.Instruments.Keys.Select(http.Reading().StatusOf)]);
}
