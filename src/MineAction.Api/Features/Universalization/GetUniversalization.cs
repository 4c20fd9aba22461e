using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Universalization;

internal sealed record GetUniversalizationRequest : AsOfRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }

    [QueryParam]
    [Description("The States that count: all-states (members of the United Nations, observer States, Cook Islands, Niue) or un-members.")]
    [Example("all-states")]
    public Universe Universe { get; init; }

    [QueryParam]
    [Description(
        "Fills groups with the same counts by region, subregion, regional group, or least developed, landlocked developing and small " +
        "island developing States. Classifications are today's, whatever day is asked about.")]
    [Example("region")]
    public Classification? By { get; init; }
}

/// <summary>How universal is an instrument on a day?</summary>
internal sealed class GetUniversalizationEndpoint : ReadEndpoint<GetUniversalizationRequest, UniversalizationAnswer>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/universalization",
        "Universalization",
        "How universal an instrument is on a day",
        "Signatures, parties, parties in force, withdrawals and the share of the universe, computed from the treaty actions for " +
        "any day. In CSV the groups, where asked for, are the rows.");

    protected override IResult Handle(GetUniversalizationRequest request)
    {
        var answer = UniversalizationAnswer.Of(QueryContext, QueryContext.StatusOf(request.Instrument), request.Universe, request.By);
        return QueryContext.Format != OutputFormat.Json && request.By is not null
            ? new TableResult<GroupCounts>(QueryContext, answer.Groups, UniversalizationJson.Responses.GroupCounts)
            : One(answer, UniversalizationJson.Responses.UniversalizationAnswer);
    }
}
