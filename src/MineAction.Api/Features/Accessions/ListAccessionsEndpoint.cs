using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Accessions;

/// <summary>Who acceded or succeeded to an instrument?</summary>
internal static class ListAccessionsEndpoint
{
    private static readonly TreatyActionKind[] Kinds = [TreatyActionKind.Accession, TreatyActionKind.Succession];

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListAccessionsRequest, ListAccessionsValidator, ListResponse<ActionItem>>("/instruments/{instrument}/accessions", Handle)
        .WithName("listAccessions")
        .WithTags("Treaty actions")
        .WithSummary("Who acceded or succeeded to an instrument")
        .WithDescription("Accessions and successions, oldest first.");

    private static IResult Handle([AsParameters] ListAccessionsRequest request, HttpContext http) =>
        ActionList.List(http, request, [http.QueryContext().StatusOf(request.Instrument)], action => Kinds.Contains(action.Kind));
}
