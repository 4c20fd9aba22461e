using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Universalization.GetUniversalization;

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
        var reading = http.Reading();
        var universe = request.Universe is { } name ? Code<Universe>.Parse(name) : Universe.AllStates;
        Classification? by = request.By is { } code ? Code<Classification>.Parse(code) : null;
        var answer = UniversalizationAnswer.Of(reading, reading.StatusOf(request.Instrument), universe, by);
        return reading.Format != OutputFormat.Json && by is not null
            ? new TableResult<GroupCounts>(reading, answer.Groups, ApiJson.Answers.GroupCounts)
            : Answer.One(reading, answer, ApiJson.Answers.UniversalizationAnswer);
    }
}
