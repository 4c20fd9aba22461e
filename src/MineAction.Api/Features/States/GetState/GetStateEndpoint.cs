using MineAction.Api.Http;
using MineAction.Api.Http.Contract;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.States.GetState;

/// <summary>What is one State called, where does it belong, and where does it stand towards every instrument?</summary>
internal static class GetStateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetStateRequest, GetStateValidator, GetStateResponse>("/states/{code}", Handle)
        .WithMetadata(new TableRowsMetadata(typeof(StateStanding)))
        .WithName("getState")
        .WithTags("States")
        .WithSummary("One State across all instruments")
        .WithDescription("Its names in six languages, former names with their dates, regions and groups, membership of the United Nations, and its standing in every instrument on the day. In CSV and XLSX the standings are the rows.");

    private static IResult Handle([AsParameters] GetStateRequest request, HttpContext http)
    {
        var reading = http.Reading();
        var participant = reading.ParticipantOf(request.Code);
        StateStanding[] standings = [.. reading.Register.Instruments.Keys.Select(id => StateStanding.Of(reading, reading.StatusOf(id), participant))];
        return reading.Format == OutputFormat.Json
            ? TypedResults.Json(Response(reading, participant, standings), ApiJson.Answers.GetStateResponse)
            : new TableResult<StateStanding>(reading, standings, ApiJson.Answers.StateStanding);
    }

    private static GetStateResponse Response(Reading reading, Participant participant, StateStanding[] standings) => new()
    {
        AsOf = reading.AsOf,
        Revision = reading.Revision,
        Projected = reading.Projected,
        Code = participant.Code,
        Name = reading.Reference(participant).Name,
        FormalName = participant.FormalName,
        Names = Languages.All.ToDictionary(language => language, language => reading.Register.NameOf(participant, language)),
        FormerNames = FormerName.Among(reading.Register.Facts.Aliases.Where(alias => alias.Code == participant.Code)),
        Kind = participant.Kind,
        Iso2 = participant.Iso2,
        M49 = participant.M49,
        Region = GroupReference.Of(reading, Classification.Region, participant),
        Subregion = GroupReference.Of(reading, Classification.Subregion, participant),
        UnGroup = GroupReference.Of(reading, Classification.UnGroup, participant),
        Ldc = participant.Ldc,
        Lldc = participant.Lldc,
        Sids = participant.Sids,
        State = Period.Of(participant.StateSince, participant.StateUntil),
        UnMembership = Period.Of(participant.UnMemberSince, participant.UnMemberUntil),
        Note = participant.Note,
        Standings = standings,
    };
}
