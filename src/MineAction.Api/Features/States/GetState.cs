using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.States;

internal sealed record GetStateRequest : AsOfRequest
{
    [RouteParam]
    [Description("The code of the State or organization, in any case: ISO 3166-1 alpha-3.")]
    [Example("SWZ")]
    public required string Code { get; init; }
}

/// <summary>What is one State called, where does it belong, and where does it stand towards every instrument?</summary>
internal sealed class GetStateEndpoint : ReadEndpoint<GetStateRequest, GetStateResponse>
{
    public override void Configure()
    {
        Get(
            "/states/{code}",
            "States",
            "One State across all instruments",
            "Its names in six languages, former names with their dates, regions and groups, membership of the United Nations, and its " +
            "standing in every instrument on the day. In CSV and XLSX the standings are the rows.");
        Definition.Metadata(new TableRowsMetadata(typeof(StateStanding)));
    }

    protected override IResult Handle(GetStateRequest request)
    {
        var participant = QueryContext.ParticipantOf(request.Code);
        StateStanding[] standings =
        [
            .. QueryContext.Register.Instruments.Keys.Select(id => StateStanding.Of(QueryContext, QueryContext.StatusOf(id), participant)),
        ];
        return QueryContext.Format == OutputFormat.Json
            ? TypedResults.Json(
                ResponseOf(QueryContext, request.Code.ToUpperInvariant(), participant, standings),
                StatesJson.Responses.GetStateResponse)
            : new TableResult<StateStanding>(QueryContext, standings, StatesJson.Responses.StateStanding);
    }

    private static GetStateResponse ResponseOf(QueryContext context, string code, Participant participant, StateStanding[] rows) => new()
    {
        AsOf = context.AsOf,
        Revision = context.Revision,
        Projected = context.Projected,
        DataThrough = context.DataThrough,
        Code = participant.Code,
        AskedAs = code == participant.Code ? null : code,
        ContinuedBy = code == participant.Code ? null : participant.Code,
        SucceededBy = participant.Successors,
        Name = ParticipantReference.Of(context, participant).Name,
        FormalName = context.Register.FormalNameOf(participant, context.AsOf),
        Names = Languages.All.ToDictionary(
            language => language, language => context.Register.NameOf(participant, language, context.AsOf)),
        FormerNames = FormerName.Of(context.Register, participant),
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
        Standings = rows,
    };
}
