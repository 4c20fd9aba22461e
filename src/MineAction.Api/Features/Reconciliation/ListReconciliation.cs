using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Reconciliation;

internal sealed record ListReconciliationRequest : ListRequest
{
    [RouteParam]
    [Description("The instrument's slug, in any case.")]
    [Example("ccm")]
    public required string Instrument { get; init; }
}

/// <summary>Do public documents say the same, and where not, why?</summary>
internal sealed class ListReconciliationEndpoint : ListEndpoint<ListReconciliationRequest, ListResponse<ReconciliationItem>>
{
    public override void Configure() => Get(
        "/instruments/{instrument}/reconciliation",
        "Trust",
        "Published figures against ours",
        "Every count on record that a public document states for a day up to the day asked about, oldest first, with our count of " +
        "the same and, where they differ, what the published one rests on.");

    protected override IResult Handle(ListReconciliationRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument);
        return List(
            request,
            [
                .. QueryContext.Register.Facts.PublishedFigures
                    .Where(figure => figure.Instrument == status.Instrument.Id && figure.AsOf <= QueryContext.AsOf)
                    .OrderBy(figure => figure.AsOf),
            ],
            figure => ReconciliationItem.Of(QueryContext, TreatyLaw.Reconciliations.Reconciliation.Of(figure, status)),
            ReconciliationJson.Responses.ReconciliationItem,
            ReconciliationJson.Responses.ListResponseReconciliationItem);
    }
}
