using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Participants;

internal sealed record GetParticipantRequest : AsOfRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [RouteParam]
    [Description("The participant's code, in any case.")]
    [Example("FIN")]
    public required string Code { get; init; }
}

/// <summary>Where does one participant stand towards an instrument, and why?</summary>
internal sealed class GetParticipantEndpoint : ReadEndpoint<GetParticipantRequest, GetParticipantResponse>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/participants/{code}",
        "Participants",
        "One participant of an instrument, with its timeline and the derivation of its status",
        "The derivation is told in the language asked for.");

    protected override IResult Handle(GetParticipantRequest request)
    {
        var newest = QueryContext.StatusOf(request.Instrument);
        var status = newest.AsOf(QueryContext.AsOf);
        var (code, participant) = (request.Code.ToUpperInvariant(), QueryContext.ParticipantOf(request.Code));
        var history = status.HistoryOf(participant);
        var standing = StandingItem.Of(QueryContext, history.StandingOn(QueryContext.AsOf));
        var answer = new GetParticipantResponse
        {
            Instrument = status.Instrument.Id,
            AsOf = QueryContext.AsOf,
            Revision = QueryContext.Revision,
            Projected = QueryContext.Projected,
            DataThrough = newest.DataThrough,
            Participant = standing.Participant,
            AskedAs = code == participant.Code ? null : code,
            ContinuedBy = code == participant.Code ? null : participant.Code,
            Status = standing.Status,
            IsParty = standing.IsParty,
            SignedOn = standing.SignedOn,
            Consent = standing.Consent,
            InForceFrom = standing.InForceFrom,
            Withdrawal = standing.Withdrawal,
            ProvisionalApplicationFrom = standing.ProvisionalApplicationFrom,
            Contested = standing.Contested,
            Region = standing.Region,
            UnGroup = standing.UnGroup,
            Timeline =
            [
                .. history.Timeline()
                    .Select(interval => new TimelineItem { Status = interval.Status, From = interval.From, Until = interval.Until }),
            ],
            Actions = [.. history.Actions.Select(action => ActionItem.Of(QueryContext, status, action))],
            Explanation =
            [
                .. status.Explain(history.Participant, QueryContext.AsOf).Select(step => new ExplanationItem
                {
                    Article = step.Article,
                    Sentence = QueryContext.Write(step.Sentence),
                    Date = step.Date,
                }),
            ],
        };
        return One(answer, ParticipantsJson.Responses.GetParticipantResponse);
    }
}
