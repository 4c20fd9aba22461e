using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Ratifications;

/// <summary>Who ratified, accepted or approved an instrument?</summary>
internal static class ListRatificationsEndpoint
{
    private static readonly TreatyActionKind[] Kinds =
    [
        TreatyActionKind.Ratification, TreatyActionKind.Acceptance, TreatyActionKind.Approval,
        TreatyActionKind.FormalConfirmation, TreatyActionKind.ConsentToBeBound,
    ];

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListRatificationsRequest, ListRatificationsValidator, ListResponse<ActionItem>>("/instruments/{instrument}/ratifications", Handle)
        .WithName("listRatifications")
        .WithTags("Treaty actions")
        .WithSummary("Who ratified, accepted or approved an instrument")
        .WithDescription("Deposits of those that ratified, accepted, approved, formally confirmed or consented to be bound, oldest first.");

    private static IResult Handle([AsParameters] ListRatificationsRequest request, HttpContext http) =>
        ActionList.List(http, request, [http.QueryContext().StatusOf(request.Instrument)], action => Kinds.Contains(action.Kind));
}
