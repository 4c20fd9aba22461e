using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Signatures.ListSignatures;

/// <summary>Who signed an instrument?</summary>
internal static class ListSignaturesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListSignaturesRequest, ListResponse<ActionItem>>("/instruments/{instrument}/signatures", new ListSignaturesValidator(), Handle)
        .WithName("listSignatures")
        .WithTags("Treaty actions")
        .WithSummary("Who signed an instrument")
        .WithDescription("Signatures and definitive signatures, oldest first. A cancelled signature never was one and is not among them.");

    private static IResult Handle([AsParameters] ListSignaturesRequest request, HttpContext http)
    {
        var reading = http.Reading();
        var status = reading.StatusOf(request.Instrument).AsOf(reading.AsOf);
        return Answer.List(
            http,
            request,
            [.. status.Actions.Where(action => action.Kind.IsSignature())],
            action => ActionItem.Of(reading, status, action),
            ApiJson.Answers.ActionItem,
            ApiJson.Answers.ListResponseActionItem);
    }
}
