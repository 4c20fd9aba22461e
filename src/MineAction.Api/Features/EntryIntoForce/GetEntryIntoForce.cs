using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.EntryIntoForce;

internal sealed record GetEntryIntoForceRequest : ListRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("ccm")]
    public required string Instrument { get; init; }
}

/// <summary>Since when is an instrument in force, and for whom, and why?</summary>
internal sealed class GetEntryIntoForceEndpoint : ListEndpoint<GetEntryIntoForceRequest, GetEntryIntoForceResponse>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/entry-into-force",
        "Entry into force",
        "The entry into force of an instrument and for each party",
        "Each day with the article and the sentence that derives it, from the acts done on or before the day asked about. A " +
        "participant that joined twice has two items.");

    protected override IResult Handle(GetEntryIntoForceRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument).AsOf(QueryContext.AsOf);
        var memberships = status.Histories.Values
            .SelectMany(history => history.Memberships.Select(membership => (history.Participant, Membership: membership)))
            .OrderBy(each => each.Membership.InForceFrom ?? DateOnly.MaxValue)
            .ThenBy(each => each.Membership.DepositedOn)
            .ThenBy(each => each.Participant.Code, StringComparer.Ordinal);
        return List(
            request,
            [.. memberships],
            each => EntryIntoForceItem.Of(QueryContext, status, each.Participant, each.Membership),
            EntryIntoForceJson.Responses.EntryIntoForceItem,
            EntryIntoForceJson.Responses.GetEntryIntoForceResponse,
            part => new GetEntryIntoForceResponse
            {
                Instrument = status.Instrument.Id,
                AsOf = part.AsOf,
                Revision = part.Revision,
                Projected = part.Projected,
                DataThrough = part.DataThrough,
                Treaty = TreatyOf(QueryContext, status),
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
            MissingStates = entry.MissingStates,
            ReachedOn = entry.ReachedOn,
            ReachedBy = entry.ReachedBy,
            ComputedDate = entry.StatedDiffersFromComputed ? entry.ComputedOn : null,
            Article = ClauseWording.Of(status.Instrument).EntryIntoForce.Article,
            Explanation = context.Write(status.ExplainEntryIntoForce(context.AsOf).Select(step => step.Sentence)),
        };
    }
}
