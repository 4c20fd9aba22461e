using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
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
    [Description(
        "Only participants with this status; may be repeated. party: both kinds of party, as many as the count; none: the States of the " +
        "universe that have no status.")]
    [Example("none")]
    public StatusFilter[]? Status { get; init; }

    [QueryParam]
    [Description("Only States of this region or subregion of the United Nations Statistics Division (M49), by id.")]
    [Example("africa")]
    public string? Region { get; init; }

    [QueryParam]
    [Description("Only States of this group: a regional group of the United Nations by id, or ldc, lldc, sids.")]
    [Example("sids")]
    public string? Group { get; init; }

    [QueryParam]
    [Description("The order: code, or name as the language of the answer sorts names (Unicode collation with the rules of CLDR).")]
    [Example("name")]
    public ParticipantOrder Sort { get; init; }
}

/// <summary>Who stands where towards an instrument?</summary>
internal sealed class ListParticipantsEndpoint : ListEndpoint<ListParticipantsRequest, ListResponse<StandingItem>>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/participants",
        "Participants",
        "The participants of an instrument on a day",
        "Those with some action, in the order of their codes or names, each with its status, days and withdrawal. status=none lists the " +
        "States of the universe that have no status: who is missing.");

    protected override IResult Handle(ListParticipantsRequest request)
    {
        var (context, day) = (QueryContext, QueryContext.AsOf);
        var status = context.StatusOf(request.Instrument).AsOf(day);
        var isWanted = StateFilter.Of(context, request.Region, request.Group);
        var standings = Candidates(context, status, request.Status ?? [])
            .Where(isWanted)
            .Where(participant => !participant.HasEndedBy(day))
            .InOrder(request.Sort, context)
            .Select(participant => status.HistoryOf(participant).StandingOn(day))
            .Where(standing => request.Status is null || request.Status.Any(filter => IsMet(filter, standing, day)));
        return List(
            request,
            [.. standings],
            standing => StandingItem.Of(context, standing),
            ParticipantsJson.Responses.StandingItem,
            ParticipantsJson.Responses.ListResponseStandingItem);
    }

    // Without an action there is nothing to say of a State, unless the question is who is missing.
    private static IEnumerable<Participant> Candidates(QueryContext context, TreatyStatus status, StatusFilter[] wanted)
    {
        var acted = status.Histories.Values.Select(history => history.Participant);
        return wanted.Contains(StatusFilter.None)
            ? acted.Union(context.Register.Participants.Values.Where(participant => Universe.AllStates.Includes(participant, context.AsOf)))
            : acted;
    }

    private static bool IsMet(StatusFilter filter, Standing standing, DateOnly day) => filter switch
    {
        StatusFilter.Party => StandingItem.IsPartyOn(standing, day),
        StatusFilter.InForce => standing.Status == ParticipantStatus.InForce,
        StatusFilter.Awaiting or StatusFilter.Consented => standing.Status == ParticipantStatus.Awaiting,
        StatusFilter.Signatory => standing.Status == ParticipantStatus.Signatory,
        StatusFilter.Withdrawn => standing.Status == ParticipantStatus.Withdrawn,
        // Who did nothing that gives a status, and could have: an organization, or a State that had ended, is not missing.
        _ => standing.Status == ParticipantStatus.None && Universe.AllStates.Includes(standing.Participant, day),
    };
}
