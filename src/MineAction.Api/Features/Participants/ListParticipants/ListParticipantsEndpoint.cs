using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Participants.ListParticipants;

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
        var reading = http.Reading();
        var status = reading.StatusOf(request.Instrument).AsOf(reading.AsOf);
        var isWanted = StateFilter.Of(reading, request.Region, request.Group);
        var standings = Candidates(reading, status, request.Status)
            .Where(isWanted)
            .Where(participant => !participant.HasEndedBy(reading.AsOf))
            .OrderBy(participant => participant.Code, StringComparer.Ordinal)
            .Select(participant => status.HistoryOf(participant).StandingOn(reading.AsOf));
        if (request.Status is { } code)
            standings = standings.Where(standing => standing.Status == Code<ParticipantStatus>.Parse(code));
        return Answer.List(
            http, request, [.. standings], standing => StandingItem.Of(reading, standing), ApiJson.Answers.StandingItem, ApiJson.Answers.ListResponseStandingItem);
    }

    // Without an action there is nothing to say of a State, unless the question is who is missing.
    private static IEnumerable<Participant> Candidates(Reading reading, TreatyStatus status, string? wanted) =>
        wanted == Code<ParticipantStatus>.Of(ParticipantStatus.None)
            ? reading.Register.Participants.Values.Where(participant => Universe.AllStates.Includes(participant, reading.AsOf))
            : status.Histories.Values.Select(history => history.Participant);
}
