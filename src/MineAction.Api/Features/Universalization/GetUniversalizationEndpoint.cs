using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Universalization;

/// <summary>How universal is an instrument on a day?</summary>
internal static class GetUniversalizationEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetUniversalizationRequest, GetUniversalizationValidator, UniversalizationAnswer>("/instruments/{instrument}/universalization", Handle)
        .WithName("getUniversalization")
        .WithTags("Universalization")
        .WithSummary("How universal an instrument is on a day")
        .WithDescription("Signatures, parties, parties in force, withdrawals and the share of the universe, computed from the treaty actions for any day. In CSV the groups, where asked for, are the rows.");

    private static IResult Handle([AsParameters] GetUniversalizationRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        var universe = request.Universe is { } name ? Code<Universe>.Parse(name) : Universe.AllStates;
        Classification? by = request.By is { } code ? Code<Classification>.Parse(code) : null;
        var answer = UniversalizationAnswer.Of(context, context.StatusOf(request.Instrument), universe, by);
        return context.Format != OutputFormat.Json && by is not null
            ? new TableResult<GroupCounts>(context, answer.Groups, ApiJson.Answers.GroupCounts)
            : FormattedResults.One(context, answer, ApiJson.Answers.UniversalizationAnswer);
    }
}
