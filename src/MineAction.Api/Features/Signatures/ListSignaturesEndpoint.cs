using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Signatures;

/// <summary>Who signed an instrument?</summary>
internal static class ListSignaturesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListSignaturesRequest, ListSignaturesValidator, ListResponse<ActionItem>>("/instruments/{instrument}/signatures", Handle)
        .WithName("listSignatures")
        .WithTags("Treaty actions")
        .WithSummary("Who signed an instrument")
        .WithDescription("Signatures and definitive signatures, oldest first. A cancelled signature never was one and is not among them.");

    private static IResult Handle([AsParameters] ListSignaturesRequest request, HttpContext http) =>
        ActionList.List(http, request, [http.QueryContext().StatusOf(request.Instrument)], action => action.Kind.IsSignature());
}
