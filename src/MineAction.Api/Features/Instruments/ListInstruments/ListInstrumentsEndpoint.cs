using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Instruments.ListInstruments;

/// <summary>Which instruments does the register hold?</summary>
internal static class ListInstrumentsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListInstrumentsRequest, ListResponse<InstrumentItem>>("/instruments", new ListInstrumentsValidator(), Handle)
        .WithName("listInstruments")
        .WithTags("Instruments")
        .WithSummary("The instruments, with their figures on a day")
        .WithDescription("Every convention, protocol and amendment that is joined separately.");

    private static IResult Handle([AsParameters] ListInstrumentsRequest request, HttpContext http)
    {
        var reading = http.Reading();
        return Answer.List(
            http,
            request,
            [.. reading.Register.Instruments.Keys.Select(reading.StatusOf)],
            status => InstrumentItem.Of(reading, status),
            ApiJson.Answers.InstrumentItem,
            ApiJson.Answers.ListResponseInstrumentItem);
    }
}
