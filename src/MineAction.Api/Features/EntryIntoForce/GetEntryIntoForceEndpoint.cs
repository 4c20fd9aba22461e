using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.EntryIntoForce;

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
        var context = http.QueryContext();
        var status = context.StatusOf(request.Instrument).AsOf(context.AsOf);
        var memberships = status.Histories.Values
            .SelectMany(history => history.Memberships.Select(membership => (history.Participant, Membership: membership)))
            .OrderBy(each => each.Membership.InForceFrom ?? DateOnly.MaxValue)
            .ThenBy(each => each.Membership.DepositedOn)
            .ThenBy(each => each.Participant.Code, StringComparer.Ordinal);
        return FormattedResults.List(
            http,
            request,
            [.. memberships],
            each => EntryIntoForceItem.Of(context, status, each.Participant, each.Membership),
            ApiJson.Answers.EntryIntoForceItem,
            ApiJson.Answers.GetEntryIntoForceResponse,
            part => new GetEntryIntoForceResponse
            {
                Instrument = status.Instrument.Id,
                AsOf = part.AsOf,
                Revision = part.Revision,
                Projected = part.Projected,
                Treaty = TreatyOf(context, status),
                Total = part.Total,
                Items = part.Items,
                Next = part.Next,
            });
    }

    private static TreatyEntryIntoForce TreatyOf(QueryContext context, TreatyStatus status)
    {
        var entry = status.EntryIntoForce;
        return new TreatyEntryIntoForce
        {
            Date = entry.Date,
            InForce = entry.IsInForceOn(context.AsOf),
            Required = entry.Required,
            Counted = entry.Counted,
            Missing = entry.Missing,
            ReachedOn = entry.ReachedOn,
            ReachedBy = entry.ReachedBy,
            ComputedDate = entry.StatedDiffersFromComputed ? entry.ComputedOn : null,
            Article = status.Instrument.EntryIntoForce.Article,
            Explanation = string.Join(" ", status.ExplainEntryIntoForce(context.AsOf).Select(step => step.Sentence.In(context.Language))),
        };
    }
}
