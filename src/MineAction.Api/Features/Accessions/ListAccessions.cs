using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Accessions;

internal sealed record ListAccessionsRequest : DatedActionsRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("apmbc")]
    public required string Instrument { get; init; }
}

/// <summary>Who acceded or succeeded to an instrument?</summary>
internal sealed class ListAccessionsEndpoint : ActionListEndpoint<ListAccessionsRequest>
{
    private static readonly TreatyActionKind[] Kinds = [TreatyActionKind.Accession, TreatyActionKind.Succession];

    public override void Configure()
    {
        Get(
            "/instruments/{instrument}/accessions",
            "Treaty actions",
            "Who acceded or succeeded to an instrument",
            "Accessions and successions, oldest first.");
        Validator<DatedActionsValidator<ListAccessionsRequest>>();
    }

    protected override IResult Handle(ListAccessionsRequest request) =>
        ListActions(
            request, [QueryContext.StatusOf(request.Instrument)], action => Kinds.Contains(action.Kind) && request.HasDayOf(action));
}
