using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Participants;

internal sealed record ListParticipantsRequest : ListRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [QueryParam]
    [Description("Only participants with this status; none lists the States of the universe that have none.")]
    [Example("none")]
    public ParticipantStatus? Status { get; init; }

    [QueryParam]
    [Description("Only States of this region or subregion of the United Nations Statistics Division (M49), by id.")]
    [Example("africa")]
    public string? Region { get; init; }

    [QueryParam]
    [Description("Only States of this group: a regional group of the United Nations by id, or ldc, lldc, sids.")]
    [Example("sids")]
    public string? Group { get; init; }
}

/// <summary>Who stands where towards an instrument?</summary>
internal sealed class ListParticipantsEndpoint : ListEndpoint<ListParticipantsRequest, ListResponse<StandingItem>>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/participants",
        "Participants",
        "The participants of an instrument on a day",
        "Those with some action, in the order of their codes, each with its status, days and withdrawal. status=none lists the " +
        "States of the universe that have no status: who is missing.");

    protected override IResult Handle(ListParticipantsRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument).AsOf(QueryContext.AsOf);
        var isWanted = StateFilter.Of(QueryContext, request.Region, request.Group);
        var standings = Candidates(QueryContext, status, request.Status)
            .Where(isWanted)
            .Where(participant => !participant.HasEndedBy(QueryContext.AsOf))
            .OrderBy(participant => participant.Code, StringComparer.Ordinal)
            .Select(participant => status.HistoryOf(participant).StandingOn(QueryContext.AsOf));
        if (request.Status is { } wanted)
            standings = standings.Where(standing => standing.Status == wanted);
        return List(
            request,
            [.. standings],
            standing => StandingItem.Of(QueryContext, standing),
            ParticipantsJson.Responses.StandingItem,
            ParticipantsJson.Responses.ListResponseStandingItem);
    }

    // Without an action there is nothing to say of a State, unless the question is who is missing.
    private static IEnumerable<Participant> Candidates(QueryContext context, TreatyStatus status, ParticipantStatus? wanted) =>
        wanted == ParticipantStatus.None
            ? context.Register.Participants.Values.Where(participant => Universe.AllStates.Includes(participant, context.AsOf))
            : status.Histories.Values.Select(history => history.Participant);
}
