using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;

namespace MineAction.Api.Features.Actions;

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
        ActionList.List(http, request, [.. http.QueryContext().Register.Instruments.Keys.Select(http.QueryContext().StatusOf)]);
}
