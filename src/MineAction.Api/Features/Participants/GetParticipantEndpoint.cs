using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Register;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Participants;

/// <summary>Where does one participant stand towards an instrument, and why?</summary>
internal static class GetParticipantEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetParticipantRequest, GetParticipantValidator, GetParticipantResponse>("/instruments/{instrument}/participants/{code}", Handle)
        .WithName("getParticipant")
        .WithTags("Participants")
        .WithSummary("One participant of an instrument, with its timeline and the derivation of its status")
        .WithDescription("Explanations are in English and French.");

    private static IResult Handle([AsParameters] GetParticipantRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        var newest = context.StatusOf(request.Instrument);
        var status = newest.AsOf(context.AsOf);
        var history = status.HistoryOf(context.ParticipantOf(request.Code));
        var standing = StandingItem.Of(context, history.StandingOn(context.AsOf));
        var answer = new GetParticipantResponse
        {
            Instrument = status.Instrument.Id,
            AsOf = context.AsOf,
            Revision = context.Revision,
            Projected = context.Projected,
            DataThrough = newest.DataThrough,
            Participant = standing.Participant,
            Status = standing.Status,
            SignedOn = standing.SignedOn,
            Consent = standing.Consent,
            InForceFrom = standing.InForceFrom,
            Withdrawal = standing.Withdrawal,
            ProvisionalApplicationFrom = standing.ProvisionalApplicationFrom,
            Contested = standing.Contested,
            Timeline = [.. history.Timeline().Select(interval => new TimelineItem { Status = interval.Status, From = interval.From, Until = interval.Until })],
            Actions = [.. history.Actions.Select(action => ActionItem.Of(context, status, action))],
            Explanation =
            [
                .. status.Explain(history.Participant, context.AsOf).Select(step => new ExplanationItem
                {
                    Article = step.Article,
                    Sentence = step.Sentence.In(context.Language),
                    Date = step.Date,
                }),
            ],
        };
        return FormattedResults.One(context, answer, ApiJson.Answers.GetParticipantResponse);
    }
}
