using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.States;

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
        var context = http.QueryContext();
        var participant = context.ParticipantOf(request.Code);
        StateStanding[] standings = [.. context.Register.Instruments.Keys.Select(id => StateStanding.Of(context, context.StatusOf(id), participant))];
        return context.Format == OutputFormat.Json
            ? TypedResults.Json(Response(context, participant, standings), ApiJson.Answers.GetStateResponse)
            : new TableResult<StateStanding>(context, standings, ApiJson.Answers.StateStanding);
    }

    private static GetStateResponse Response(QueryContext context, Participant participant, StateStanding[] standings) => new()
    {
        AsOf = context.AsOf,
        Revision = context.Revision,
        Projected = context.Projected,
        Code = participant.Code,
        Name = context.Reference(participant).Name,
        FormalName = participant.FormalName,
        Names = Languages.All.ToDictionary(language => language, language => context.Register.NameOf(participant, language)),
        FormerNames = FormerName.Among(context.Register.Facts.Aliases.Where(alias => alias.Code == participant.Code)),
        Kind = participant.Kind,
        Iso2 = participant.Iso2,
        M49 = participant.M49,
        Region = GroupReference.Of(context, Classification.Region, participant),
        Subregion = GroupReference.Of(context, Classification.Subregion, participant),
        UnGroup = GroupReference.Of(context, Classification.UnGroup, participant),
        Ldc = participant.Ldc,
        Lldc = participant.Lldc,
        Sids = participant.Sids,
        State = Period.Of(participant.StateSince, participant.StateUntil),
        UnMembership = Period.Of(participant.UnMemberSince, participant.UnMemberUntil),
        Note = participant.Note,
        Standings = standings,
    };
}
