using MineAction.Api.Http;

namespace MineAction.Api.Features.Reconciliation.ListReconciliation;

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
        var reading = http.Reading();
        var status = reading.StatusOf(request.Instrument);
        return Answer.List(
            http,
            request,
            [
                .. reading.Register.Facts.PublishedFigures
                    .Where(figure => figure.Instrument == status.Instrument.Id && figure.AsOf <= reading.AsOf)
                    .OrderBy(figure => figure.AsOf),
            ],
            figure => ReconciliationItem.Of(reading, TreatyLaw.Reconciliations.Reconciliation.Of(figure, status)),
            ApiJson.Answers.ReconciliationItem,
            ApiJson.Answers.ListResponseReconciliationItem);
    }
}
