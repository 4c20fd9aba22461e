using MineAction.Api.Http;
using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Participants.GetParticipant;

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
        var reading = http.Reading();
        var newest = reading.StatusOf(request.Instrument);
        var status = newest.AsOf(reading.AsOf);
        var history = status.HistoryOf(reading.ParticipantOf(request.Code));
        var standing = StandingItem.Of(reading, history.StandingOn(reading.AsOf));
        var answer = new GetParticipantResponse
        {
            Instrument = status.Instrument.Id,
            AsOf = reading.AsOf,
            Revision = reading.Revision,
            Projected = reading.Projected,
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
            Actions = [.. history.Actions.Select(action => ActionItem.Of(reading, status, action))],
            Explanation =
            [
                .. status.Explain(history.Participant, reading.AsOf).Select(step => new ExplanationItem
                {
                    Article = step.Article,
                    Sentence = step.Sentence.In(reading.Language),
                    Date = step.Date,
                }),
            ],
        };
        return Answer.One(reading, answer, ApiJson.Answers.GetParticipantResponse);
    }
}
