using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;

namespace MineAction.Api.Features.Universalization;

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
        var context = http.QueryContext();
        return FormattedResults.List(
            http,
            request,
            [.. context.Register.Instruments.Keys],
            instrument => UniversalizationAnswer.Of(context, context.StatusOf(instrument)),
            ApiJson.Answers.UniversalizationAnswer,
            ApiJson.Answers.ListResponseUniversalizationAnswer);
    }
}
