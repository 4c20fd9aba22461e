using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Universalization.ListUniversalization;

/// <summary>How universal is every instrument on a day?</summary>
internal static class ListUniversalizationEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListUniversalizationRequest, ListUniversalizationValidator, ListResponse<UniversalizationAnswer>>("/universalization", Handle)
        .WithName("listUniversalization")
        .WithTags("Universalization")
        .WithSummary("How universal every instrument is on a day")
        .WithDescription("One item per instrument, in the order of the register, over the universe of all States.");

    private static IResult Handle([AsParameters] ListUniversalizationRequest request, HttpContext http)
    {
        var reading = http.Reading();
        return Answer.List(
            http,
            request,
            [.. reading.Register.Instruments.Keys],
            instrument => UniversalizationAnswer.Of(reading, reading.StatusOf(instrument)),
            ApiJson.Answers.UniversalizationAnswer,
            ApiJson.Answers.ListResponseUniversalizationAnswer);
    }
}
