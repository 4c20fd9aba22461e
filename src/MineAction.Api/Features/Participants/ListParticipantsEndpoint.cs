using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Participants;

/// <summary>Who stands where towards an instrument?</summary>
internal static class ListParticipantsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListParticipantsRequest, ListParticipantsValidator, ListResponse<StandingItem>>("/instruments/{instrument}/participants", Handle)
        .WithName("listParticipants")
        .WithTags("Participants")
        .WithSummary("The participants of an instrument on a day")
        .WithDescription("Those with some action, in the order of their codes, each with its status, days and withdrawal. status=none lists the States of the universe that have no status: who is missing.");

    private static IResult Handle([AsParameters] ListParticipantsRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        var status = context.StatusOf(request.Instrument).AsOf(context.AsOf);
        var isWanted = StateFilter.Of(context, request.Region, request.Group);
        var standings = Candidates(context, status, request.Status)
            .Where(isWanted)
            .Where(participant => !participant.HasEndedBy(context.AsOf))
            .OrderBy(participant => participant.Code, StringComparer.Ordinal)
            .Select(participant => status.HistoryOf(participant).StandingOn(context.AsOf));
        if (request.Status is { } code)
            standings = standings.Where(standing => standing.Status == Code<ParticipantStatus>.Parse(code));
        return FormattedResults.List(
            http, request, [.. standings], standing => StandingItem.Of(context, standing), ApiJson.Answers.StandingItem, ApiJson.Answers.ListResponseStandingItem);
    }

    // Without an action there is nothing to say of a State, unless the question is who is missing.
    private static IEnumerable<Participant> Candidates(QueryContext context, TreatyStatus status, string? wanted) =>
        wanted == Code<ParticipantStatus>.Of(ParticipantStatus.None)
            ? context.Register.Participants.Values.Where(participant => Universe.AllStates.Includes(participant, context.AsOf))
            : status.Histories.Values.Select(history => history.Participant);
}
