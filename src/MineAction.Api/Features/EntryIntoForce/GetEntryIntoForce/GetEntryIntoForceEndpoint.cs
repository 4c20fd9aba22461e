using MineAction.Api.Http;
using MineAction.TreatyLaw;

namespace MineAction.Api.Features.EntryIntoForce.GetEntryIntoForce;

/// <summary>Since when is an instrument in force, and for whom, and why?</summary>
internal static class GetEntryIntoForceEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<GetEntryIntoForceRequest, GetEntryIntoForceValidator, GetEntryIntoForceResponse>("/instruments/{instrument}/entry-into-force", Handle)
        .WithName("getEntryIntoForce")
        .WithTags("Entry into force")
        .WithSummary("The entry into force of an instrument and for each party")
        .WithDescription("Each day with the article and the sentence that derives it, from the acts done on or before the day asked about. A participant that joined twice has two items. Explanations are in English and French.");

    private static IResult Handle([AsParameters] GetEntryIntoForceRequest request, HttpContext http)
    {
        var reading = http.Reading();
        var status = reading.StatusOf(request.Instrument).AsOf(reading.AsOf);
        var memberships = status.Histories.Values
            .SelectMany(history => history.Memberships.Select(membership => (history.Participant, Membership: membership)))
            .OrderBy(each => each.Membership.InForceFrom ?? DateOnly.MaxValue)
            .ThenBy(each => each.Membership.DepositedOn)
            .ThenBy(each => each.Participant.Code, StringComparer.Ordinal);
        return Answer.List(
            http,
            request,
            [.. memberships],
            each => EntryIntoForceItem.Of(reading, status, each.Participant, each.Membership),
            ApiJson.Answers.EntryIntoForceItem,
            ApiJson.Answers.GetEntryIntoForceResponse,
            part => new GetEntryIntoForceResponse
            {
                Instrument = status.Instrument.Id,
                AsOf = part.AsOf,
                Revision = part.Revision,
                Projected = part.Projected,
                Treaty = TreatyOf(reading, status),
                Total = part.Total,
                Items = part.Items,
                Next = part.Next,
            });
    }

    private static TreatyEntryIntoForce TreatyOf(Reading reading, TreatyStatus status)
    {
        var entry = status.EntryIntoForce;
        return new TreatyEntryIntoForce
        {
            Date = entry.Date,
            InForce = entry.IsInForceOn(reading.AsOf),
            Required = entry.Required,
            Counted = entry.Counted,
            Missing = entry.Missing,
            ReachedOn = entry.ReachedOn,
            ReachedBy = entry.ReachedBy,
            ComputedDate = entry.StatedDiffersFromComputed ? entry.ComputedOn : null,
            Article = status.Instrument.EntryIntoForce.Article,
            Explanation = string.Join(" ", status.ExplainEntryIntoForce(reading.AsOf).Select(step => step.Sentence.In(reading.Language))),
        };
    }
}
