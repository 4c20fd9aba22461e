using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;

namespace MineAction.Api.Features.Reconciliation;

/// <summary>Do public documents say the same, and where not, why?</summary>
internal static class ListReconciliationEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRead<ListReconciliationRequest, ListReconciliationValidator, ListResponse<ReconciliationItem>>("/instruments/{instrument}/reconciliation", Handle)
        .WithName("listReconciliation")
        .WithTags("Trust")
        .WithSummary("Published figures against ours")
        .WithDescription("Every count on record that a public document states for a day up to the day asked about, oldest first, with our count of the same and, where they differ, what the published one rests on.");

    private static IResult Handle([AsParameters] ListReconciliationRequest request, HttpContext http)
    {
        var context = http.QueryContext();
        var status = context.StatusOf(request.Instrument);
        return FormattedResults.List(
            http,
            request,
            [
                .. context.Register.Facts.PublishedFigures
                    .Where(figure => figure.Instrument == status.Instrument.Id && figure.AsOf <= context.AsOf)
                    .OrderBy(figure => figure.AsOf),
            ],
            figure => ReconciliationItem.Of(context, TreatyLaw.Reconciliations.Reconciliation.Of(figure, status)),
            ApiJson.Answers.ReconciliationItem,
            ApiJson.Answers.ListResponseReconciliationItem);
    }
}
